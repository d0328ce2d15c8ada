/**
 * How words of a language are compared: case, accents, ñ and ç, singular and plural, grammatical gender, small words, and expressions that mean the same.
 * Both sides of a comparison, text and question, go through the same forms. It must not know what is searched.
 */
package vitrina.kernel.words;
