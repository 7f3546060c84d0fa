// Style sheets are imported for the bundler alone and export nothing.
declare module '*.css';
