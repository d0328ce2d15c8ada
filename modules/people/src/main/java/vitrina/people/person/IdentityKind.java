package vitrina.people.person;

/** What can identify a person. */
public enum IdentityKind {
    EMAIL, PHONE, DOCUMENT
}
