package vitrina.kernel.state;

/** Who moves a state. */
public enum Mover {
    SYSTEM, STAFF, CUSTOMER
}
