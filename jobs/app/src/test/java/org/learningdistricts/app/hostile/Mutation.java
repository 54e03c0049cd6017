package org.learningdistricts.app.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to damage bytes. */
enum Mutation {
    FLIP {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
    },
    SET {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            byte[] changed = bytes.clone();
            byte[] token = token(random);
            int at = random.nextInt(bytes.length);
            System.arraycopy(token, 0, changed, at, Math.min(token.length, bytes.length - at));
            return changed;
        }
    },
    INSERT {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int at = random.nextInt(bytes.length + 1);
            byte[] token = token(random);
            return join(bytes, 0, at, token, 0, token.length, bytes, at);
        }
    },
    REMOVE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length);
            int to = from + 1 + random.nextInt(length(bytes, from, random));
            return join(bytes, 0, from, bytes, 0, 0, bytes, to);
        }
    },
    CUT {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    BEHEAD {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            return Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
        }
    },
    DOUBLE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length);
            int to = from + 1 + random.nextInt(length(bytes, from, random));
            return join(bytes, 0, to, bytes, from, to, bytes, to);
        }
    },
    DOUBLE_ALL {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            return join(bytes, 0, bytes.length, bytes, 0, 0, bytes, 0);
        }
    },
    REPEAT {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length);
            int to = from + 1 + random.nextInt(length(bytes, from, random));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, to);
            int times = Math.min(1 << random.nextInt(13), (1 << 18) / (to - from));
            for (int i = 0; i < times; i++) {
                out.write(bytes, from, to - from);
            }
            out.write(bytes, to, bytes.length - to);
            return out.toByteArray();
        }
    },
    SWAP {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int middle = random.nextInt(bytes.length);
            return join(bytes, middle, bytes.length, bytes, 0, middle, bytes, bytes.length);
        }
    },
    SPLICE {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int head = random.nextInt(bytes.length);
            return join(bytes, 0, head, bytes, 0, 0, other, random.nextInt(other.length));
        }
    },
    GRAFT {
        @Override
        byte[] apply(byte[] bytes, byte[] other, Random random) {
            int at = random.nextInt(bytes.length);
            int from = random.nextInt(other.length);
            int to = from + random.nextInt(other.length - from) + 1;
            return join(bytes, 0, at, other, from, to, bytes, at);
        }
    };

    /** What means something to a reader. */
    private static final List<String> TOKENS =
            List.of(
                    "\"",
                    "\"\"",
                    "'",
                    "\\",
                    ",",
                    ";",
                    "\t",
                    "|",
                    "\n",
                    "\r",
                    "\r\n",
                    "\n\n",
                    " ",
                    "\0",
                    "\0\0\0\0",
                    "\ufeff",
                    "\u00ff\u00ff\u00ff\u00ff",
                    "\u00ff\u00fe",
                    "\u0080",
                    "\u001a",
                    "=1+1",
                    "-1",
                    "1.234",
                    "1,5",
                    "99999999999999999999",
                    "1e9",
                    "1e999999999",
                    "x",
                    "012345678901",
                    "2025-02-30",
                    "sep=;\n",
                    "#REF!",
                    "\u00a0",
                    "<",
                    ">",
                    "/>",
                    "&",
                    "&x;",
                    "]]>",
                    "<!--",
                    "<![CDATA[",
                    "<!DOCTYPE x>",
                    "<c>",
                    "</row>",
                    "<row r=\"1048577\">",
                    "r=\"ZZZ9\"",
                    "t=\"s\"",
                    "PK\u0001\u0002",
                    "PK\u0003\u0004",
                    "PK\u0005\u0006",
                    "PK\u0006\u0006",
                    "\u00ff\u00ff",
                    "\u007f\u00ff\u00ff\u00ff",
                    "\u0001\0\0\0",
                    "..",
                    "../",
                    "_x000D_",
                    "\u00d0");

    private static final int LONGEST = 400;

    /**
     * Damages bytes.
     *
     * @param bytes at least one
     * @param other bytes of another file, at least one
     */
    abstract byte[] apply(byte[] bytes, byte[] other, Random random);

    /** Damages bytes once or a few times, each time in a way that chance decides. */
    static byte[] some(byte[] bytes, byte[] other, Random random) {
        byte[] changed = bytes;
        int times = 1 + random.nextInt(random.nextBoolean() ? 1 : 6);
        for (int i = 0; i < times && changed.length > 0; i++) {
            Mutation mutation = values()[random.nextInt(values().length)];
            changed = mutation.apply(changed, other, random);
        }
        return changed;
    }

    private static byte[] token(Random random) {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        boolean isLatin = token.chars().allMatch(c -> c <= 0xff);
        return token.getBytes(isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static int length(byte[] bytes, int from, Random random) {
        int most = bytes.length - from;
        return random.nextBoolean() ? most : Math.min(most, LONGEST);
    }

    private static byte[] join(
            byte[] first,
            int firstFrom,
            int firstTo,
            byte[] second,
            int secondFrom,
            int secondTo,
            byte[] third,
            int thirdFrom) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first, firstFrom, firstTo - firstFrom);
        out.write(second, secondFrom, secondTo - secondFrom);
        out.write(third, thirdFrom, third.length - thirdFrom);
        return out.toByteArray();
    }
}
