/** Several nodes on one database: where their files are, and what is left of work when one of them dies. */
package vitrina.verify.nodes;
