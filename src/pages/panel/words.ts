/** Every word of the panel. */
export const words = {
  name: 'Recordwell',
  noNote: 'Click into a note that you are writing. What is asked about it shows here.',
}
