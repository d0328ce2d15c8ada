/**
 * Starting and stopping in order: migrations, then everybody who observes {@link vitrina.kernel.boot.SuiteStarted}, then the routes.
 * Also the files an empty installation is filled from, and what is different while the product is being made.
 */
package vitrina.kernel.boot;
