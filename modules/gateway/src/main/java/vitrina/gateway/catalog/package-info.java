/** The catalog for programs: markets, categories, products, search. Read only; the JSON is written field by field, so that it stays as promised when records change. */
package vitrina.gateway.catalog;
