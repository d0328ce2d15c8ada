/**
 * Sign-ins to try the suite with: an administrator, an operator, a user of one branch in each country, a customer. Made in sandbox mode
 * only; never in production.
 */
package vitrina.people.demo;
