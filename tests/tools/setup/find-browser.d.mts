export declare const findBrowser: (name: 'chromium' | 'firefox') => string | null
