/**
 * What a module brings by being there, and nobody has to list: that it exists and whom it uses ({@code META-INF/vitrina.module}), its permissions, its
 * places in the menu of the backoffice. Tables, texts, settings, listeners, routes and entities are found by where they are. Must not know any module.
 */
package vitrina.kernel.module;
