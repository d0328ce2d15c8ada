/** What every request gets: a place or a word to come back, an id that logs and error pages show, and safe headers. Must not know any page. */
package vitrina.kernel.web;
