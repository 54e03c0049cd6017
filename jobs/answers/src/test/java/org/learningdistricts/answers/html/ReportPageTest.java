package org.learningdistricts.answers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.html.PageAnswers.CATALOGUE;
import static org.learningdistricts.answers.html.PageAnswers.LONG_NAME;
import static org.learningdistricts.answers.html.PageAnswers.answer;
import static org.learningdistricts.answers.html.PageAnswers.cell;
import static org.learningdistricts.answers.html.PageAnswers.rejected;
import static org.learningdistricts.answers.html.PageAnswers.reviewed;
import static org.learningdistricts.answers.html.PageAnswers.warned;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.answers.answer.Answer;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.reader.InstalledProgram;
import org.learningdistricts.schemas.Schemas;
import org.openqa.selenium.By;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;

/** Looks at the page as people do: in a real browser, on a phone, on a screen and on paper. */
@Tag("slow")
class ReportPageTest {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final int PHONE = 360;

    @TempDir private static Path folder;
    private static ChromeDriver browser;

    private static ChromeDriver openBrowser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(InstalledProgram.CHROMIUM.require().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--hide-scrollbars");
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(InstalledProgram.CHROMEDRIVER.require().toFile())
                        .build();
        return new ChromeDriver(service, options);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    static Stream<Answer> answers() {
        return Stream.of(
                answer("accepted", new Findings(CATALOGUE, "u")),
                reviewed(),
                answer("accepted_with_warnings", warned()),
                answer("rejected", rejected(3)),
                answer("rejected", rejected(200)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void needsNoScrollingSidewaysAndTellsWhatToDoFirst(Answer answer) throws IOException {
        for (int width : List.of(PHONE, 1280)) {
            open(answer, width, 640);
            assertThat(number("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            WebElement toDo = browser.findElement(By.cssSelector(".verdict ol"));
            assertThat(toDo.getRect().getY() + toDo.getRect().getHeight())
                    .as("end of what to do at width %s", width)
                    .isLessThanOrEqualTo(640);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void hasNoSeriousBarrier(Answer answer) throws IOException {
        open(answer, 1280, 800);
        assertNoSeriousBarrier();
    }

    private static void assertNoSeriousBarrier() {
        List<Rule> violations = new AxeBuilder().analyze(browser).getViolations();
        assertThat(violations)
                .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    @Test
    void breaksALongNameOnlyBetweenItsWords() throws IOException {
        open(answer("rejected", rejected(3)), PHONE, 640);
        // The widest word must fit into the line, and no line may start inside a word.
        String lines =
                String.valueOf(
                        browser.executeScript(
                                """
                                const text = document.querySelector('h1').firstChild;
                                const range = document.createRange();
                                let broken = '', last = null;
                                for (let i = 0; i < text.length; i++) {
                                    range.setStart(text, i); range.setEnd(text, i + 1);
                                    const top = Math.round(range.getBoundingClientRect().top);
                                    if (last !== null && top > last
                                            && text.data[i - 1] !== ' ' && text.data[i] !== ' ') {
                                        broken += text.data.slice(i - 3, i + 3) + ';';
                                    }
                                    last = top;
                                }
                                return broken;
                                """));
        assertThat(browser.findElement(By.tagName("h1")).getText()).startsWith(LONG_NAME);
        assertThat(lines).isEmpty();
    }

    @Test
    void printsAllOfItOnA4() throws IOException {
        Answer answer = answer("rejected", rejected(300));
        String text = printed(answer);
        assertThat(text).contains(LONG_NAME, "BỊ TỪ CHỐI", answer.digest().substring(0, 20));
        assertThat(text.split("một nghìn hai trăm", -1)).hasSizeGreaterThan(300);
    }

    @Test
    void printsTwelveFaultsOnThreePagesAtMost() throws IOException {
        Findings findings = rejected(5);
        for (String rule : List.of("missing-value", "unknown-code", "duplicate-key", "late")) {
            findings.add(rule, cell(20), "00099", "0, 1, 2 …");
            findings.add(rule, cell(21), "00098", "0, 1, 2 …");
        }
        assertThat(printed(answer("rejected", findings)).chars().filter(c -> c == '\f').count())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void showsCellsOfOneKindAsATableWithTheRemedyOnce() throws IOException {
        open(answer("rejected", rejected(3)), 1280, 800);
        WebElement rule = browser.findElement(By.id("wrong-type"));
        assertThat(rule.findElements(By.cssSelector("table.cells tbody tr"))).hasSize(3);
        assertThat(rule.findElements(By.cssSelector("table.cells thead th")))
                .extracting(WebElement::getText)
                .containsExactly("Chỗ Place", "Đang ghi", "Phải là");
        assertThat(rule.findElements(By.cssSelector(".remedy"))).hasSize(1);
    }

    @Test
    void isAmberWhereSomethingWaitsThoughItWasAccepted() throws IOException {
        open(reviewed(), 1280, 800);
        assertThat(browser.findElement(By.cssSelector(".verdict")).getDomAttribute("class"))
                .isEqualTo("verdict accepted_with_warnings");
    }

    @Test
    void staysBelowTwoMegabytesWhateverIsInIt() throws IOException {
        Findings findings = new Findings(CATALOGUE, "u");
        CATALOGUE
                .entries()
                .forEach(
                        entry -> {
                            for (int i = 0; i < 10_001; i++) {
                                findings.add(entry.rule(), cell(i + 2), "\"<&>'".repeat(40), "<b>");
                            }
                        });
        Path page = write(answer("rejected", findings));
        assertThat(Files.size(page)).isLessThan(2_000_000);
        assertThat(Files.readString(page)).doesNotContain("<b>\"", "\"<&>");
    }

    @Test
    void takesNothingForMarkup() throws IOException {
        Findings findings = new Findings(CATALOGUE, "u");
        findings.add("wrong-type", cell(2), "<script>document.title='x'</script>", "<img src=x>");
        open(answer("rejected", findings), PHONE, 640);
        assertThat(browser.findElements(By.cssSelector("script, img"))).isEmpty();
        assertThat(browser.findElement(By.cssSelector(".findings")).getText())
                .contains("<script>document.title='x'</script>");
    }

    @Test
    void callsEachRuleByItsTitle() throws IOException {
        open(answer("rejected", rejected(3)), 1280, 800);
        assertThat(browser.findElements(By.tagName("h3")))
                .extracting(WebElement::getText)
                .containsExactly(
                        "Ô ghi không đúng dạng 3",
                        "Số liệu lớn hơn tổng số 1",
                        "Nộp muộn 1",
                        "Dấu phân cách khác dấu phẩy 1");
        assertThat(browser.findElement(By.cssSelector("td:first-child")).getText())
                .isEqualTo("Lỗi Ô ghi không đúng dạng Value of another kind");
    }

    @Test
    void linksEachRuleToTheCatalogueAndFromTheSummary() throws IOException {
        open(answer("rejected", rejected(3)), 1280, 800);
        assertThat(browser.findElements(By.cssSelector("td a")))
                .extracting(link -> link.getDomAttribute("href"))
                .containsExactly("#wrong-type", "#count-above-total", "#late", "#separator");
        assertThat(browser.findElements(By.cssSelector("section.rule p a")))
                .extracting(link -> link.getDomAttribute("href"))
                .containsExactly(
                        "../../../checks.html#wrong-type",
                        "../../../checks.html#count-above-total",
                        "../../../checks.html#late",
                        "../../../checks.html#separator");
    }

    @Test
    void showsWhatTheBuildFoundUnderItsOwnHeadingAndSaysWhatToDo() throws IOException {
        open(reviewed(), 1280, 800);
        assertThat(browser.findElements(By.tagName("h2")))
                .extracting(WebElement::getText)
                .containsExactly("Cần xem lại (1) To review");
        assertThat(browser.findElement(By.cssSelector(".verdict")).getText())
                .contains("HỢP LỆ – ĐÃ CHẤP NHẬN", "các điểm cần xem lại bên dưới")
                .doesNotContain("Không cần làm gì thêm");
    }

    @Test
    void showsADeliveryWithoutScrollingSidewaysOrBarrier() throws IOException {
        String text = DeliveryReportTest.page(DeliveryReportTest.delivery());
        Path page = Files.writeString(folder.resolve("delivery.html"), text);
        for (int width : List.of(PHONE, 1280)) {
            open(page, width, 800);
            assertThat(number("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertNoSeriousBarrier();
        }
    }

    private static Path write(Answer answer) throws IOException {
        Path page = folder.resolve("report.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlReport(CONTRACTS, CATALOGUE).write(answer, true, out);
        }
        return page;
    }

    private static void open(Answer answer, int width, int height) throws IOException {
        open(write(answer), width, height);
    }

    private static void open(Path page, int width, int height) {
        if (browser == null) {
            browser = openBrowser();
        }
        // A window has borders and a least width; a device of this size has not.
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
        browser.get(page.toUri().toString());
    }

    private static long number(String script) {
        return ((Number) browser.executeScript(script)).longValue();
    }

    /** The page's text on A4; a form feed ends each sheet. */
    private static String printed(Answer answer) throws IOException {
        String pdftotext = InstalledProgram.PDFTOTEXT.require().toString();
        open(answer, 1280, 800);
        Pdf pdf = browser.print(new PrintOptions());
        Path file =
                Files.write(folder.resolve("a4.pdf"), Base64.getDecoder().decode(pdf.getContent()));
        Process process =
                new ProcessBuilder(pdftotext, file.toString(), "-")
                        .redirectErrorStream(true)
                        .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
