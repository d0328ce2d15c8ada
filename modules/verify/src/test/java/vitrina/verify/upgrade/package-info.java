/** Databases of released versions, kept small, and that what they hold survives every later migration. */
package vitrina.verify.upgrade;
