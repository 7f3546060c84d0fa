// The public interface of the server: the functions that start from outside, and those of the menu.

export { menu, pageLanguage } from './menu/menu';
export { offerCourses } from './menu/offer-courses';
export { showOrHideIds } from './menu/show-ids';
export { createCallback, createServer } from './server';
