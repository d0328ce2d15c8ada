package vitrina.people.staff;

/** HABILITADO and DESHABILITADO (USR-04). */
public enum StaffState {
    ENABLED, DISABLED
}
