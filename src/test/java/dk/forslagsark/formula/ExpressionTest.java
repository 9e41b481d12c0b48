package dk.forslagsark.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.CellEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Evaluation BARE = Evaluation.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=-51*25,3             | -1290.3",
                "=4*12,5+30            | 80",
                "=0,1+0,2              | 0.3",
                "=1/3*3                | 1",
                "=2/3                  | 0.667",
                "=-2/3                 | -0.667",
                "=12,5%*1.300          | 162.5",
                "=12,5 % * 1.300       | 162.5",
                "=1.300*12,5%          | 162.5",
                "=1.234.567,891        | 1234567.891",
                "=1 300 * 2            | 2600",
                "=1\u00a0300,5         | 1300.5",
                "=,5                   | 0.5",
                "=2+3*4                | 14",
                "=(2+3)*4              | 20",
                "=100/4/5              | 5",
                "=100-10-1             | 89",
                "=2/5%                 | 40",
                "=-5%                  | -0.05",
                "=(2+3)%*100           | 5",
                "=2*-3                 | -6",
                "=2--3                 | 5",
                "=-(-3)                | 3",
                "=--3                  | 3",
                "=+3                   | 3",
                "=-2*3                 | -6",
                "=5                    | 5",
                "=0/5                  | 0",
                "=((((((7))))))        | 7",
                "=12,5%+1              | 1.125"
            })
    void comesToWhatArithmeticSays(String expression, BigDecimal result) {
        assertThat(BARE.amount(expression)).isEqualTo(Reading.of(new Amount(result)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=−51 × 25,3 | -1290.3",
                "=–51·25,3   | -1290.3",
                "=4 x 12,5   | 50",
                "=4x12,5     | 50",
                "=4X(1+2)    | 12",
                "=(1+2)x4    | 12",
                "=50%x4      | 2",
                "=4 ∙ 2 ⋅ 3  | 24",
                "=10∕4       | 2.5",
                "=10⁄4       | 2.5",
                "=4\u00a0+\u20095 | 9",
                "=4 +\t5     | 9"
            })
    void takesTheSignsThatPeoplePaste(String expression, BigDecimal result) {
        assertThat(BARE.amount(expression)).isEqualTo(Reading.of(new Amount(result)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=0,0005      | 0.001",
                "=0,0004999   | 0",
                "=-0,0005     | -0.001",
                "=1/3*3/2000  | 0.001",
                "=1/7*7/2000  | 0.001",
                "=-1/3*3/2000 | -0.001",
                "=0,0004+0,0004 | 0.001",
                "=1/2000*2000 | 1"
            })
    void isRoundedToAKroneHalfAwayFromZeroAndOnlyAtTheEnd(String expression, BigDecimal result) {
        assertThat(BARE.amount(expression)).isEqualTo(Reading.of(new Amount(result)));
    }

    @Test
    void staysExactWithMoreDigitsThanAnyFloatingPointHas() {
        assertThat(BARE.amount("=99.999.999.999,999-99.999.999.999,998")).isEqualTo(amount("0.001"));
        assertThat(BARE.amount("=" + "0,1+".repeat(240) + "0,1")).isEqualTo(amount("24.1"));
        assertThat(BARE.number("=1/3").value()).contains(new BigDecimal("0.3333333333"));
        assertThat(BARE.number("=2*2,50").value()).contains(new BigDecimal("5"));
        assertThat(BARE.number("=100*1000").value()).contains(new BigDecimal("100000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=                   | Skriv et regnestykke efter lighedstegnet.",
                "=  \u00a0           | Skriv et regnestykke efter lighedstegnet.",
                "=4*                 | Der mangler et tal efter “*”.",
                "=4+*5               | Der mangler et tal foran “*”.",
                "=*5                 | Der mangler et tal foran “*”.",
                "=%                  | Der mangler et tal foran “%”.",
                "=(4+)*5             | Der mangler et tal foran “)”.",
                "=-                  | Der mangler et tal efter “-”.",
                "=()                 | Der står intet i parentesen.",
                "=(4+5               | Der mangler en slutparentes.",
                "=4+5)               | Der er en slutparentes for meget.",
                "=)                  | Der er en slutparentes for meget.",
                "=4 5                | Der mangler et regnetegn foran “5”.",
                "=(4)(5)             | Der mangler et regnetegn foran “(”.",
                "=4(5)               | Der mangler et regnetegn foran “(”.",
                "=5%%                | Der er et procenttegn for meget.",
                "=5%5                | Der mangler et regnetegn foran “5”.",
                "=4/0                | Der divideres med nul.",
                "=4/0,00             | Der divideres med nul.",
                "=0/0                | Der divideres med nul.",
                "=4/(2,50-2,5)       | Der divideres med nul.",
                "=1.30               | Punktum skiller tusinder. Skriv komma før decimaler: 1,30.",
                "=51*25.3            | Punktum skiller tusinder. Skriv komma før decimaler: 25,3.",
                "=1,2,3              | “1,2,3” er ikke et tal.",
                "=.                  | “.” er ikke et tal.",
                "=2^3                | “^” kan ikke bruges i et regnestykke.",
                "==2                 | “=” kan ikke bruges i et regnestykke.",
                "=2;3                | “;” kan ikke bruges i et regnestykke.",
                "=2&3                | “&” kan ikke bruges i et regnestykke.",
                "=8÷2                | “÷” kan betyde både minus og divideret med. Skriv - eller /.",
                "=99999999999*10     | Beløbet er for stort.",
                "=99.999.999.999,9999| Beløbet er for stort."
            })
    void saysInOneSentenceWhatIsWrong(String expression, String problem) {
        assertThat(BARE.amount(expression).problem()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=PI         | “PI” står hverken i Forudsætninger eller i Tabel 1.",
                "=e          | “e” står hverken i Forudsætninger eller i Tabel 1.",
                "=TRUE       | “TRUE” står hverken i Forudsætninger eller i Tabel 1.",
                "=NULL       | “NULL” står hverken i Forudsætninger eller i Tabel 1.",
                "=n0         | “n0” er en celle i Excel. Klik på den celle, der menes, eller skriv navnet på en række eller en forudsætning.",
                "=A1*2       | “A1” er en celle i Excel. Klik på den celle, der menes, eller skriv navnet på en række eller en forudsætning.",
                "=SQRT(4)    | Funktionen “SQRT” kendes ikke. Brug SUM, MIDDEL, MIN, MAKS, AFRUND, HVIS, ABS, TÆL.",
                "=RUND.OP(4) | Funktionen “RUND.OP” kendes ikke. Brug SUM, MIDDEL, MIN, MAKS, AFRUND, HVIS, ABS, TÆL.",
                "=MAKS(1,2,3) | “1,2,3” er ikke et tal. Skriv ; mellem tallene i en funktion.",
                "=AFRUND((4),2) | Skriv ; mellem tallene i en funktion, som AFRUND(Husleje; 2). Komma skiller decimaler.",
                "=SUM(A1:A5) | “A1” er en celle i Excel. Klik på den celle, der menes, eller skriv navnet på en række eller en forudsætning.",
                "=abs (4)    | Der mangler et regnetegn foran “(”.",
                "=1e5        | Der mangler et regnetegn foran “e5”.",
                "=0xFF       | Der mangler et regnetegn foran “xFF”.",
                "=2>1        | “>” kan ikke bruges i et regnestykke.",
                "=!1         | “!” kan ikke bruges i et regnestykke.",
                "=[1]        | “[” kan ikke bruges i et regnestykke.",
                "=\"a\"      | “\"” kan ikke bruges i et regnestykke."
            })
    void knowsNothingButArithmetic(String expression, String problem) {
        assertThat(BARE.amount(expression).problem()).contains(problem);
    }

    @Test
    void nothingOverflowsTheStackOrTakesForEver() throws InterruptedException {
        assertThat(BARE.amount("=" + "(".repeat(10_000) + "1" + ")".repeat(10_000))
                        .problem())
                .contains("Regnestykket er for langt: højst 2.000 tegn.");
        assertThat(onSmallStack("='" + "a''".repeat(100) + "'").problem())
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("står ikke i Tabel 1."));
        assertThat(onSmallStack("='" + "a''".repeat(600) + "'").problem()).isPresent();
        assertThat(onSmallStack("=" + "a.".repeat(900) + "b").problem()).isPresent();
        assertThat(onSmallStack("='" + "a".repeat(100_000) + "'").problem())
                .contains("Regnestykket er for langt: højst 2.000 tegn.");
        assertThat(BARE.amount("=" + "(".repeat(51) + "1" + ")".repeat(51)).problem())
                .contains("Der er for mange parenteser inden i hinanden.");
        assertThat(onSmallStack("=" + "(".repeat(50) + "1" + ")".repeat(50))).isEqualTo(amount("1"));
        assertThat(BARE.amount("=" + "-".repeat(998) + "1").problem())
                .contains("Der er for mange fortegn efter hinanden.");
        assertThat(onSmallStack("=" + "1+".repeat(499) + "1")).isEqualTo(amount("500"));
        assertThat(onSmallStack("=" + "1-(".repeat(50) + "1" + ")".repeat(50))).isEqualTo(amount("1"));
    }

    @Test
    void numbersOfAbsurdSizeAreAReasonAndNoTrouble() {
        String huge = "9".repeat(39);
        String tiny = "0," + "0".repeat(37) + "1";
        assertThat(BARE.amount("=" + (huge + "*").repeat(23) + huge).problem()).contains("Beløbet er for stort.");
        assertThat(BARE.amount("=1" + ("/" + tiny).repeat(23)).problem()).contains("Beløbet er for stort.");
        assertThat(BARE.amount("=" + (tiny + "*").repeat(23) + tiny)).isEqualTo(amount("0"));
        assertThat(BARE.amount("=1" + "0".repeat(60)).problem()).contains("Teksten er for lang til at være et tal.");
        assertThat(BARE.number("=" + huge).problem()).contains("Resultatet er for stort.");
        assertThat(BARE.number("=-999.999.999.999.999,9999999999999").problem()).contains("Resultatet er for stort.");
    }

    @Test
    void isTakenFromWhatIsTypedByItsEqualsSign() {
        assertThat(CellEntry.Formula.in("  =4*5 ")).contains("=4*5");
        assertThat(CellEntry.Formula.in("\u00a0=4 \t")).contains("=4");
        assertThat(CellEntry.Formula.in("=")).contains("=");
        assertThat(CellEntry.Formula.in("4=5")).isEmpty();
        assertThat(CellEntry.Formula.in("-4*5")).isEmpty();
        assertThat(CellEntry.Formula.in("")).isEmpty();
    }

    @Test
    void namesAreReplacedWhereverTheyStand() {
        assertThat(Expression.renamed("=-antal*pris/1000 + Pris", "PRIS", "ny_pris"))
                .isEqualTo("=-antal*ny_pris/1000 + ny_pris");
        assertThat(Expression.renamed("=pris_2+prisen+pris", "pris", "x")).isEqualTo("=pris_2+prisen+x");
        assertThat(Expression.renamed("=4 x x", "x", "y")).isEqualTo("=4 x y");
        assertThat(Expression.renamed("=x x x", "x", "år")).isEqualTo("=år x år");
        assertThat(Expression.renamed("=−51 × pris", "pris", "beløb")).isEqualTo("=−51 × beløb");
        assertThat(Expression.renamed("=A\u030ar*2", "år", "måned")).isEqualTo("=måned*2");
    }

    @Test
    void namesAreReplacedInWhatCannotBeComputedToo() {
        assertThat(Expression.renamed("=pris*", "pris", "a")).isEqualTo("=a*");
        assertThat(Expression.renamed("=(pris^2;pris", "pris", "beløb")).isEqualTo("=(beløb^2;beløb");
        assertThat(Expression.renamed("=antal", "pris", "a")).isEqualTo("=antal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=-51*25,3                    | -51*25.3",
                "=−1.300,50 × (2 + antal) %   | -1300.50*(2+ANTAL)%",
                "=4 x 12,5/antal              | 4*12.5/ANTAL",
                "=--,5                        | --0.5"
            })
    void becomesAFormulaOfExcel(String expression, String formula) {
        Expression read = Expression.read(expression).value().orElseThrow();
        assertThat(read.excel(name -> name.toUpperCase(Locale.ROOT))).isEqualTo(formula);
    }

    @Test
    void tellsItsNamesOnceEach() {
        Expression read = Expression.read("=Antal*pris+ANTAL x x").value().orElseThrow();
        assertThat(read.names()).containsExactly("Antal", "pris", "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "=pris*(", "tekst", "=\uD83D\uDE00", "="})
    void whateverIsTypedIsReadOrRefusedWithASentence(String typed) {
        Reading<Expression> read = Expression.read(typed);
        Optional<String> problem = read.problem();
        assertThat(read.value().isPresent()).isNotEqualTo(problem.isPresent());
        assertThat(problem.orElse(".")).endsWith(".").hasSizeLessThan(120);
    }

    private static Reading<Amount> amount(String thousands) {
        return Reading.of(new Amount(new BigDecimal(thousands)));
    }

    /** Half the stack that the window's thread has. */
    private static Reading<Amount> onSmallStack(String expression) throws InterruptedException {
        AtomicReference<Reading<Amount>> result = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(BARE.amount(expression)), "small", 512 * 1024);
        thread.start();
        thread.join(10_000);
        return result.get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=B2*2 | =<B2>*2",
                "=b2+1 | =<b2>+1",
                "=SUM(B2:B5) | =SUM(<B2>:<B5>)",
                "=$B$2*2 | =<B2!>*2",
                "=B$2-$C3 | =<B2>-<C3!>",
                "=AB12/3 | =<AB12>/3",
                "=2*B2% | =2*<B2>%",
                // What is quoted, a detail, a longer name, a second row of a label and a cell that is not there stay as
                // they are.
                "='B2'+1 | ='B2'+1",
                "=Drift.B2 | =Drift.B2",
                "=Fase2*2 | =Fase2*2",
                "=Varme#2 | =Varme#2",
                "=B2[forrige] | =B2[forrige]",
                "=X9 | =X9",
            })
    void cellsOfExcelAreFoundInWhatIsTyped(String typed, String expected) {
        assertThat(Expression.namingCells(
                        typed,
                        (cell, isFixed) -> cell.startsWith("X")
                                ? Optional.empty()
                                : Optional.of("<" + cell + (isFixed ? "!" : "") + ">")))
                .isEqualTo(expected);
    }
}
