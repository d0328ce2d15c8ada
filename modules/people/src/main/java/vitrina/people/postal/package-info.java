/**
 * What a postal code says about an address: in Mexico the colonias, in Brazil the street (LOC-02). Ships with a few codes to try; the
 * post offices' full lists are loaded by the operator. Only proposes, never corrects what somebody typed.
 */
package vitrina.people.postal;
