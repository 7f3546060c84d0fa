// Style sheets are imported for the bundler alone and give nothing to the code.
declare module '*.css';
