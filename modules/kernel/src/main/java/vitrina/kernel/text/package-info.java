/**
 * Words in the reader's language. Texts edited in the backoffice win over the operator's files
 * ({@code VITRINA_HOME/i18n}), which win over those that ship; es-AR falls back to es. Must not know any page.
 */
package vitrina.kernel.text;
