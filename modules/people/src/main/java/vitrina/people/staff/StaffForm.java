package vitrina.people.staff;

/**
 * NUEVO USUARIO (USR-06) as typed.
 *
 * @param password empty to leave it as it is
 * @param branchId null for all branches
 */
public record StaffForm(String login, String name, String email, String mobile, String country, String password, String role, Long branchId,
        String language) {}
