/**
 * What an operator may change: typed constants declared by their module, for the company or a part of it. A value comes from the
 * environment (or whatever MicroProfile Config ranks beside it), then the file {@code VITRINA_HOME/vitrina.properties}, then the backoffice,
 * then the default; the narrowest scope wins (ADR 0016). Must not know what a setting is for, nor which countries and branches there are.
 */
package vitrina.kernel.settings;
