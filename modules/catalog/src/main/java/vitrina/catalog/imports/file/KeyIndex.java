package vitrina.catalog.imports.file;

import java.util.Arrays;

/**
 * Remembers a number for each of many keys in at most 48 bytes a key, whatever the keys' length: it keeps 64-bit hashes only.
 * Two of a million keys share a hash once in thirty million files; the second would be reported as a repetition.
 */
final class KeyIndex {

    private static final long NONE = -1;
    private long[] hashes = new long[1 << 12];
    private long[] values = new long[1 << 12];
    private int size;

    KeyIndex() {
        Arrays.fill(values, NONE);
    }

    /** Remembers the number unless the key has one; answers the number it had, or -1. */
    long putIfAbsent(String key, long value) {
        if (size * 2 >= values.length) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hash);
        if (values[slot] != NONE) {
            return values[slot];
        }
        hashes[slot] = hash;
        values[slot] = value;
        size++;
        return NONE;
    }

    /** The key's number, or -1. */
    long get(String key) {
        return values[slot(hash(key))];
    }

    private int slot(long hash) {
        int slot = (int) (hash & (values.length - 1));
        while (values[slot] != NONE && hashes[slot] != hash) {
            slot = (slot + 1) & (values.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldValues = values;
        hashes = new long[oldHashes.length * 2];
        values = new long[oldValues.length * 2];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != NONE) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** FNV-1a with the finishing mix of SplitMix64. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
