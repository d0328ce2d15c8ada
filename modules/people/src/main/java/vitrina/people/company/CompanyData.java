package vitrina.people.company;

import java.util.List;
import java.util.Map;

/** All of the company at one moment; countries keep their order. */
record CompanyData(Map<String, Country> countries, List<Seller> sellers, List<Branch> branches) {}
