/** One page of a long list. */
package vitrina.kernel.list;
