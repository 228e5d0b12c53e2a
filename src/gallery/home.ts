/** Address of the folder that holds the gallery and the script of the charts, with a slash at its end. */
export const home = new URL('./', import.meta.url).href;
