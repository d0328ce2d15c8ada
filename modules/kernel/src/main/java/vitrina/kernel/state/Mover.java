package vitrina.kernel.state;

/** As whom somebody moves a state: providers, timers and what follows from another move are the system. */
public enum Mover {
    SYSTEM, STAFF, CUSTOMER
}
