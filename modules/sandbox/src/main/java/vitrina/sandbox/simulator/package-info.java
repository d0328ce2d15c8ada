/** The other end of vouchers, instant and reviewed payments: a list of what is open, with a button for the money that comes or does not. */
package vitrina.sandbox.simulator;
