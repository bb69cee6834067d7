/** A whole site or several, as browsers write it: `https://records.example/*`, `https://*.school.example/*`. Ports cannot be named. */
export const sitePatternShape = /^(https?|\*):\/\/(\*|(?:\*\.)?[^/*:?#\s]+|\[[0-9a-f:]+\])\/\*$/i
