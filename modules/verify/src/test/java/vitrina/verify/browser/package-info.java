/** What a person does, in a real browser against the running product, with axe looking over the shoulder. */
package vitrina.verify.browser;
