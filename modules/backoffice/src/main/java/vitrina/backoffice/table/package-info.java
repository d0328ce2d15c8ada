/**
 * The one table of the backoffice: columns, filters, search, sorting, paging, saved views and export, with the whole
 * state in the address so that it can be kept, shared and gone back to. Must not know what any list is about.
 */
package vitrina.backoffice.table;
