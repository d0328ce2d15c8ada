/** Doing a thing once although it is asked twice (Q4). */
package vitrina.kernel.idempotency;
