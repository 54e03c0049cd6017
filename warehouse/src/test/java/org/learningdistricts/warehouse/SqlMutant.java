package org.learningdistricts.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL file with one small fault in it.
 *
 * @param change what was changed, with the line that it was made of
 */
record SqlMutant(SqlFile file, String change) {

    /** What takes the place of what, in a line whose texts are out of sight. */
    private record Swap(Pattern of, String by) {

        Swap(String of, String by) {
            this(Pattern.compile(of), by);
        }
    }

    private static final List<Swap> SWAPS =
            List.of(
                    new Swap(" >= ", " > "),
                    new Swap(" > ", " >= "),
                    new Swap(" <= ", " < "),
                    new Swap(" < ", " <= "),
                    new Swap(" <> ", " = "),
                    new Swap(" = (?=['\\d])", " <> "),
                    new Swap("inner join", "left join"),
                    new Swap("left join", "inner join"),
                    new Swap("is not null", "is null"),
                    new Swap("is null", "is not null"),
                    new Swap("is not distinct from", "="),
                    new Swap("\\bmin\\(", "max("),
                    new Swap("\\bmax\\(", "min("),
                    new Swap("least\\(", "greatest("),
                    new Swap("greatest\\(", "least("),
                    new Swap("(?<=[\\w)]) \\+ ", " - "),
                    new Swap("(?<=[\\w)]) - ", " + "),
                    new Swap("\\bnot (?!null|distinct)", ""),
                    new Swap("\\bdistinct (?!from)", ""),
                    new Swap("union all", "union"),
                    new Swap(" desc\\b", ""),
                    new Swap("\\btrue\\b", "false"),
                    new Swap("\\bfalse\\b", "true"),
                    new Swap(" filter \\(where [^()]*\\)", ""),
                    new Swap("(?<![\\w.']|decimal\\(|decimal\\(\\d\\d, )\\d+(?![\\w.'])", "+1"));

    /** All of them that can be made of a file. */
    static List<SqlMutant> of(SqlFile file) {
        List<SqlMutant> mutants = new ArrayList<>();
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("comment on")) {
                break;
            }
            if (!lines[i].startsWith("--")) {
                swap(file, lines, i, mutants);
                dropPredicate(file, lines, i, mutants);
            }
        }
        return mutants;
    }

    private static void swap(SqlFile file, String[] lines, int i, List<SqlMutant> mutants) {
        String line = lines[i];
        // Which of several it is that says nothing by itself.
        String told =
                "union all".equals(line.strip())
                        ? line.strip() + " " + lines[i + 1].strip()
                        : line.strip();
        for (Swap swap : SWAPS) {
            Matcher found = swap.of.matcher(line);
            while (found.find()) {
                boolean isSame = "left join".equals(swap.by) && staysInner(lines, i);
                if (!isSame && !isInText(line, found.start())) {
                    String by =
                            "+1".equals(swap.by)
                                    ? String.valueOf(Long.parseLong(found.group()) + 1)
                                    : swap.by;
                    String changed =
                            line.substring(0, found.start()) + by + line.substring(found.end());
                    mutants.add(of(file, lines, i, changed, told + " ~> " + changed));
                }
            }
        }
    }

    /**
     * Whether a later inner join, or where, compares what the join in a line adds: a row that found
     * no partner is left out all the same.
     */
    private static boolean staysInner(String[] lines, int i) {
        String name = lines[i].substring(lines[i].lastIndexOf(' ') + 1);
        boolean isLeftOut = false;
        for (int at = i + 1; at < lines.length; at++) {
            String line = lines[at].strip();
            if (line.matches("|[)].*|or .*|(group|order|union).*")) {
                return false;
            }
            if (line.matches(".* join .*|where .*")) {
                isLeftOut = line.matches("(inner|where) .*");
            }
            boolean compares = line.matches("(on|and|where) [^()]* (=|<>|[<>]=?|between) [^()]*");
            boolean isPart = at + 1 < lines.length && lines[at + 1].strip().startsWith("or ");
            if (isLeftOut && compares && !isPart && line.contains(" " + name + ".")) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out a condition that has a line for itself. */
    private static void dropPredicate(
            SqlFile file, String[] lines, int i, List<SqlMutant> mutants) {
        String line = lines[i].strip();
        String next = i + 1 < lines.length ? lines[i + 1].strip() : "";
        boolean goesOn =
                !next.matches(
                        "(and|or|on|where|group|having|order|left|inner|cross|union|\\)|,|comment).*|");
        if (line.matches("(and|or) .*") && !goesOn && isBalanced(line)) {
            mutants.add(of(file, lines, i, line.endsWith(";") ? ";" : "", line + " ~> dropped"));
        } else if (line.matches("where .*") && !goesOn && isBalanced(line)) {
            String[] others = lines.clone();
            if (next.startsWith("and ")) {
                others[i + 1] = lines[i + 1].replaceFirst("and ", "where ");
            }
            if (!next.startsWith("or ")) {
                mutants.add(
                        of(file, others, i, line.endsWith(";") ? ";" : "", line + " ~> dropped"));
            }
        }
    }

    private static SqlMutant of(
            SqlFile file, String[] lines, int i, String changed, String change) {
        String[] all = lines.clone();
        all[i] = changed;
        return new SqlMutant(
                new SqlFile(file.path(), String.join("\n", all)), change.replaceAll(" +", " "));
    }

    private static boolean isInText(String line, int place) {
        return line.substring(0, place).chars().filter(c -> c == '\'').count() % 2 == 1;
    }

    private static boolean isBalanced(String line) {
        String bare = line.replaceAll("'[^']*'", "").replaceAll(";$", "");
        return bare.chars().filter(c -> c == '(').count()
                == bare.chars().filter(c -> c == ')').count();
    }
}
