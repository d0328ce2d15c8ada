/** What is different while the product is being made. */
package vitrina.kernel.dev;
