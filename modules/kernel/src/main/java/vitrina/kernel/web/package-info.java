/** What every request gets: an id that logs and error pages show, and safe headers. Must not know any page. */
package vitrina.kernel.web;
