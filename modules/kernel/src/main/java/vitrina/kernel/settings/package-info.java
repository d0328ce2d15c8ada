/**
 * What an operator may change: typed constants declared by their module. A value comes from the environment, then
 * the file {@code VITRINA_HOME/vitrina.properties}, then the backoffice, then the default. Must not know what a
 * setting is for.
 */
package vitrina.kernel.settings;
