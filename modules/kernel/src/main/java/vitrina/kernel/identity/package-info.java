/**
 * Who is acting, as far as every module needs to know: a kind, a number, a name and permissions. Facades ask it;
 * {@code people} sets it for each request. Must not know how anybody signs in.
 */
package vitrina.kernel.identity;
