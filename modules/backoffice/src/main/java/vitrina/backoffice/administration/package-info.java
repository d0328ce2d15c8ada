/**
 * How the company runs its shop: users and profiles, settings, messages that were given up, and the record of
 * acts. It only shows and calls; what is allowed and what follows is decided by people and kernel.
 */
package vitrina.backoffice.administration;
