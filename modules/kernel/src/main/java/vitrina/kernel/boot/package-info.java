/** Starting and stopping in order: migrations, then everybody who observes {@link vitrina.kernel.boot.SuiteStarted}, then the routes. */
package vitrina.kernel.boot;
