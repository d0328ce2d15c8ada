/**
 * The catalog for programs: markets, categories, products, search. Read only; the JSON is written field by field, so that it stays as promised when records change.
 * Also imports and exports of products, for programs and for the command line of this machine.
 * The file is the request's body, so that a form of another site cannot send one with a visitor's cookie.
 */
package vitrina.gateway.catalog;
