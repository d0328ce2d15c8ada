/**
 * What surrounds every backoffice page: PrimeFaces kept to these pages only, headers, the gate, the template's bean,
 * errors and the sign-in page. Must not know any list or editor.
 */
package vitrina.backoffice.frame;
