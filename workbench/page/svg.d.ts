// Pictures that the bundler puts into the page as data: addresses.
declare module '*.svg' {
  const address: string;
  export default address;
}
