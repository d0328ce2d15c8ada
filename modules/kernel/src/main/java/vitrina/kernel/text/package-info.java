/**
 * Words in the reader's language. Texts edited in the backoffice win over the operator's files
 * ({@code VITRINA_HOME/i18n}), which win over those that ship; es-AR falls back to es. Must not know any page.
 * Words of a language are compared here too: case, accents, ñ and ç, singular and plural, gender, small words, and expressions that mean the same.
 * Both sides of a comparison, text and question, go through the same forms.
 */
package vitrina.kernel.text;
