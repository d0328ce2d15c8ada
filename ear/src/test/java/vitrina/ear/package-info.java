/** The suite on a full Jakarta EE server, as an enterprise archive. */
package vitrina.ear;
