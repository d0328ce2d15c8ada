/** What the database itself keeps of money, whatever a program asks of it; without a server. */
package vitrina.verify.money;
