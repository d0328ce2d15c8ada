/**
 * Products at the desk (CAT-14): the list, and the editor with texts per language, options and variants, prices per
 * country, stock per location, pictures, tags, relations and places in catalogs. Rules are the catalog's.
 */
package vitrina.backoffice.products;
