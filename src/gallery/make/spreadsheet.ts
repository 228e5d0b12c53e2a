/** What reads spreadsheets, in a file of its own: it is loaded when the first is given. */
export { default as readSheets } from 'read-excel-file/universal';
