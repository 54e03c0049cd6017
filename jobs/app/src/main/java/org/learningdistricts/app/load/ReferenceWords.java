package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to people about the reference data of a load. */
final class ReferenceWords {

    static final String NOT_KEPT =
            "  (bộ trước không được lưu lại nên không so từng dòng được / the former set was not"
                    + " kept, so rows cannot be compared)";

    private static final int SHOWN = 12;
    private static final int FAULTS_SHOWN = 20;

    /** Where a set lies among the schemas. */
    private static final String OWN = "reference/";

    private ReferenceWords() {}

    static List<String> differs(String before, String now) {
        return List.of(
                "dữ liệu tham chiếu khác với các lần nạp trước, chưa thay đổi gì / the reference"
                        + " data are not those of the loads before, nothing was changed",
                "trước / before: %s, nay / now: %s".formatted(name(before), name(now)));
    }

    static List<String> howToGoOn(boolean isNamed, String now) {
        String accept = "--accept-reference " + name(now);
        return isNamed
                ? List.of(
                        "Giữ bộ cũ: bỏ --reference. Dùng bộ mới từ nay: thêm " + accept,
                        "To keep the former set leave --reference out. To use the new one from now"
                                + " on add "
                                + accept)
                : List.of(
                        "Giữ bộ cũ: chỉ thư mục của bộ đó bằng --reference. Dùng bộ đi kèm chương"
                                + " trình từ nay: thêm "
                                + accept,
                        "To keep the former set name its folder with --reference. To use the one"
                                + " that comes with the program from now on add "
                                + accept);
    }

    static List<String> notOne(String accepted, List<String> found, String bundled) {
        return found.isEmpty()
                ? List.of(
                        ("--accept-reference %s: không có bộ nào như vậy / no such set; đi kèm"
                                        + " chương trình / the one that comes with the program: %s")
                                .formatted(accepted, name(bundled)))
                : List.of(
                        "--accept-reference %s: có nhiều bộ như vậy / means several sets: %s"
                                .formatted(accepted, String.join(", ", found)));
    }

    static List<String> notMeant(String accepted, String digest) {
        return List.of(
                "--accept-reference %s: bộ được chỉ là / the set that was named is %s"
                        .formatted(accepted, name(digest)));
    }

    static String unknownBefore(String digest) {
        return ("Không rõ các lần nạp trước dùng dữ liệu tham chiếu nào; từ nay dùng / it is not"
                        + " known which reference data earlier loads used; from now on: %s")
                .formatted(name(digest));
    }

    static String taken(String before, String now, boolean isBundled) {
        return isBundled
                ? ("Dữ liệu tham chiếu từ nay là bộ đi kèm chương trình / the reference data are"
                                + " from now on those that come with the program: %s (trước / before: %s)")
                        .formatted(name(now), name(before))
                : "Dữ liệu tham chiếu từ nay / the reference data from now on: %s (trước / before: %s)"
                        .formatted(name(now), name(before));
    }

    static String remembered(String digest, String bundled) {
        return ("Dùng dữ liệu tham chiếu của lần nạp trước / the reference data of the load before"
                        + " are used: %s (trở lại bộ đi kèm chương trình / back to those that come"
                        + " with the program: --accept-reference %s)")
                .formatted(name(digest), name(bundled));
    }

    static List<String> faulty(@Nullable Path folder, List<String> faults) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "bảng dữ liệu không dùng được, chưa thay đổi gì / tables that cannot be used, nothing"
                        + " was changed: "
                        + faults.size());
        faults.stream()
                .limit(FAULTS_SHOWN)
                .map(fault -> folder == null ? fault : inFolder(folder, fault))
                .forEach(lines::add);
        if (faults.size() > FAULTS_SHOWN) {
            lines.add("… + " + (faults.size() - FAULTS_SHOWN));
        }
        return List.copyOf(lines);
    }

    private static String inFolder(Path folder, String fault) {
        return fault.startsWith(OWN) ? folder + "/" + fault.substring(OWN.length()) : fault;
    }

    static String doesNotFit(String digest, String audit) {
        return ("dữ liệu tham chiếu %s không hợp với số liệu đã nạp (thiếu đơn vị hoặc quy tắc?),"
                        + " chưa thay đổi gì / these reference data do not fit what was loaded"
                        + " before (do units or rules lack?), nothing was changed: %s")
                .formatted(name(digest), audit);
    }

    static String interrupted() {
        return "lần nạp trước bị ngắt; hãy chạy lại một lần không có --reference và"
                + " --accept-reference rồi mới đổi / the load before was interrupted; run it"
                + " once more without --reference and --accept-reference, then change the"
                + " reference data";
    }

    private static String name(String digest) {
        return digest.substring(0, Math.min(SHOWN, digest.length()));
    }
}
