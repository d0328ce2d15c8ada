package vitrina.people.account;

/** A customer's sign-in name and password hash. */
record Account(long personId, String login, String password) {}
