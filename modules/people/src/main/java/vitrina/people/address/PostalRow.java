package vitrina.people.address;

/** A line of a post office's list: {@code country;code;region;city;district;street}, the last two may be empty. */
record PostalRow(String country, String code, String region, String city, String district, String street) {

    private static final int CELLS = 6;

    /** @throws IllegalArgumentException when cells are missing */
    static PostalRow parse(String line) {
        var cells = line.split(";", -1);
        if (cells.length != CELLS || cells[1].isBlank() || cells[2].isBlank()) {
            throw new IllegalArgumentException(line);
        }
        return new PostalRow(cells[0].strip(), digits(cells[1]), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip());
    }

    static String digits(String code) {
        return code == null ? "" : code.replaceAll("\\D", "");
    }

    Object[] cells() {
        return new Object[] {country, code, region, city, district, street};
    }
}
