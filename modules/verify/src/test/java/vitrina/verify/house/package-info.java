/** Rules of the house that the compiler does not know: who may use whom, sizes, texts, pages, requirement tags. */
package vitrina.verify.house;
