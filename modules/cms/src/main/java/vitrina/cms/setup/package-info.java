/** Fills an empty installation with the pages, menus and pictures of {@code vitrina/content/site.json}, once. */
package vitrina.cms.setup;
