/**
 * Camel: plumbing between the outside and the facades. Every {@code RouteBuilder} bean ({@code @Dependent}: its class cannot be proxied) is started
 * after the migrations and stopped before the database. Must not know what a route carries.
 */
package vitrina.kernel.routes;
