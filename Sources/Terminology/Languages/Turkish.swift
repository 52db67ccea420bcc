internal import UnicodeText

extension LanguageProfile {
  /// Endings are stacked behind the last word and follow its vowels; behind names, numbers and acronyms they stand after
  /// an apostrophe. The last word of most terms has the ending of a compound (sınavı), which takes an n before cases.
  static let turkish = LanguageProfile(
    language: .known("tr"),
    confidence: .high,
    isComplete: false,
    summary: [
      "ı and i are different letters, and so are their capitals I and İ; ç, ğ, ö, ş, ü count.",
      "Cases and plurals of the last word of a term are generated with their vowel harmony; \"your child's\" forms as well.",
      "Endings behind an apostrophe (IEP'nin, IEP’ye) are found and are no part of the match.",
      "Words that change their last letter (kitap, kitabı) have no generated forms with a vowel: they are listed.",
    ],
    matching: MatchingProfile { turkish in
      turkish.folds.hasDotlessI = true
      turkish.enclitics = """
        nin nın nun nün in ın un ün e a ye ya i ı u ü yi yı yu yü ne na ni nı nu nü si sı su sü sini sını sunu sünü sinin sının sunun sünün sine sına suna süne
        sinde sında sunda sünde sinden sından sundan sünden
        de da te ta den dan ten tan nde nda nden ndan ler lar leri ları lerin ların lere lara lerde larda lerden lardan
        lerini larını lerinin larının lerine larına le la yle yla ki deki daki teki taki ce ca çe ça
        li lı lu lü siz sız suz süz dir dır dur dür tir tır tur tür ydi ydı iniz ınız unuz ünüz niz nız nuz nüz
        """
      turkish.acronymEndings = "s"
      turkish.endings = Endings { endings in
        endings.agreement = .final
        endings.hasVowelHarmony = true
        endings.nouns = """
          -[bcdfgğhjmnrsşvyz]: +lAr +I +In +A +DA +DAn +lA +lArI/+lArIn/+lArA/+lArdA/+lArdAn/+lArlA +InIz/+InIzI/+InIzIn
          -[lkpçt]: +lAr +DA +DAn +lA +lArI/+lArIn/+lArA/+lArdA/+lArdAn/+lArlA
          -al:
          -âl:
          -ol:
          -sul:
          -ul: +lAr +I +In +A +DA +DAn +lA +lArI/+lArIn/+lArA/+lArdA/+lArdAn/+lArlA +unuz/+unuzu/+unuzun
          -hizmet: +ler +i +in +e +te +ten +le +leri/+lerin/+lere/+lerde/+lerden/+lerle +iniz/+inizi/+inizin
          -aat:
          -kat:
          -lat:
          -harf:
          -izin:
          -isim:
          -resim:
          -metin:
          -fikir:
          -şehir:
          -karın:
          -oğul:
          -akıl:
          -mek:
          -mak:
          -lık: +lar -lığı -lığın -lığa +ta +tan +la +ları/+ların/+lara/+larda/+lardan -lığınız/-lığınızı/-lığınızın
          -lik: +ler -liği -liğin -liğe +te +ten +le +leri/+lerin/+lere/+lerde/+lerden -liğiniz/-liğinizi/-liğinizin
          -luk: +lar -luğu -luğun -luğa +ta +tan +la +ları/+ların/+lara/+larda/+lardan -luğunuz/-luğunuzu/-luğunuzun
          -lük: +ler -lüğü -lüğün -lüğe +te +ten +le +leri/+lerin/+lere/+lerde/+lerden -lüğünüz/-lüğünüzü/-lüğünüzün
          -çocuk: +lar -çocuğu -çocuğun -çocuğa +ta +tan +la +ları/+ların/+lara/+larda/+lardan -çocuğunuz/-çocuğunuzun
          -destek: +ler -desteği -desteğin -desteğe +te +ten +le +leri/+lerin/+lere/+lerde/+lerden
          -[aeoö]: +lAr +yI +nIn +yA +DA +DAn +ylA +sI/+sInI/+sInIn/+sInA/+sIndA +lArI/+lArIn/+lArA/+lArdA/+lArdAn +nIz
          -[ıiuü]: +yI/+nI +nIn +yA/+nA +DA/+ndA +DAn/+ndAn +ylA +nIz
          -lı: +lar +yı +nın +ya +da +dan +yla +sı/+sını/+sının/+sına +ları/+ların/+lara/+larda/+lardan +nız
          -li: +ler +yi +nin +ye +de +den +yle +si/+sini/+sinin/+sine +leri/+lerin/+lere/+lerde/+lerden +niz
          -öğrenci: +ler +yi +nin +ye +de +den +yle +si/+sini/+sinin/+sine +leri/+lerin/+lere/+lerde/+lerden +niz
          -toplantı: +lar +yı +nın +ya +da +dan +yla +sı/+sını/+sının/+sına +ları/+ların/+lara/+larda/+lardan +nız
          -ları: +nı +nın +na +nda +ndan +yla
          -leri: +ni +nin +ne +nde +nden +yle
          -lar: +ı +ın +a +da +dan +la +ınız
          -ler: +i +in +e +de +den +le +iniz
          -sınavı: +nı +nın +na +nda +ndan +yla -sınavları/-sınavlarını/-sınavlarının/-sınavlarına/-sınavlarında/-sınavlarından
          -planı: +nı +nın +na +nda +ndan +yla -planları/-planlarını/-planlarının/-planlarına/-planlarında/-planlarından
          -programı: +nı +nın +na +nda +ndan +yla -programları/-programlarını/-programlarının/-programlarına/-programlarında/-programlarından
          -hizmeti: +ni +nin +ne +nde +nden +yle -hizmetleri/-hizmetlerini/-hizmetlerinin/-hizmetlerine/-hizmetlerinde/-hizmetlerinden
          -testi: +ni +nin +ne +nde +nden +yle -testleri/-testlerini/-testlerinin/-testlerine/-testlerinde/-testlerinden
          -puanı: +nı +nın +na +nda +ndan +yla -puanları/-puanlarını/-puanlarının/-puanlarına/-puanlarında/-puanlarından
          -raporu: +nu +nun +na +nda +ndan +yla -raporları/-raporlarını/-raporlarının/-raporlarına/-raporlarında/-raporlarından
          -hakkı: +nı +nın +na +nda +ndan +yla -hakları/-haklarını/-haklarının/-haklarına/-haklarında/-haklarından
          -toplantısı: +nı +nın +na +nda +ndan +yla -toplantıları/-toplantılarını/-toplantılarının/-toplantılarına/-toplantılarında/-toplantılarından
          -değerlendirmesi: +ni +nin +ne +nde +nden +yle -değerlendirmeleri/-değerlendirmelerini/-değerlendirmelerinin/-değerlendirmelerine/-değerlendirmelerinde/-değerlendirmelerinden
          -standardı: +nı +nın +na +nda +ndan +yla -standartları/-standartlarını/-standartlarının/-standartlarına/-standartlarında/-standartlarından
          -kaydı: +nı +nın +na +nda +ndan +yla -kayıtları/-kayıtlarını/-kayıtlarının/-kayıtlarına/-kayıtlarında/-kayıtlarından
          -lığı: +nı +nın +na +nda +ndan +yla -lıkları/-lıklarını/-lıklarının/-lıklarına/-lıklarında/-lıklarından
          -liği: +ni +nin +ne +nde +nden +yle -likleri/-liklerini/-liklerinin/-liklerine/-liklerinde/-liklerinden
          -luğu: +nu +nun +na +nda +ndan +yla -lukları/-luklarını/-luklarının/-luklarına/-luklarında/-luklarından
          -lüğü: +nü +nün +ne +nde +nden +yle -lükleri/-lüklerini/-lüklerinin/-lüklerine/-lüklerinde/-lüklerinden
          -öğrencisi: +ni +nin +ne +nde +nden +yle -öğrencileri/-öğrencilerini/-öğrencilerinin/-öğrencilerine/-öğrencilerinde/-öğrencilerinden
          -görevlisi: +ni +nin +ne +nde +nden +yle -görevlileri/-görevlilerini/-görevlilerinin/-görevlilerine/-görevlilerinde/-görevlilerinden
          -desteği: +ni +nin +ne +nde +nden +yle -destekleri/-desteklerini/-desteklerinin/-desteklerine/-desteklerinde/-desteklerinden
          """
      }
      turkish.commonWords = """
        ve bir bu şu o ile için de da ki mi mı mu mü ya ne en çok az var yok evet hayır ben sen biz siz ama veya gün ay
        yıl hafta saat okul sınıf ders anne baba kız oğul ev el göz baş su süt et ekmek iş yol yer zaman ad isim yaş son
        ilk yeni eski iyi güzel büyük küçük alt üst ön arka sağ sol iki üç dört beş altı yedi sekiz dokuz on her hep hiç
        daha gibi kadar göre sonra önce bugün yarın dün öğle akşam sabah gece kapı oda masa park bahçe sıra
        kar karı kara karın karda at ata atı atın ada adı adın ara aralar kaya kala kale kaleye kaleyi sana ona bana yaşa
        yaşı nota notu notlar banka kasa masa dersin derse gele gelin geline yazı yazın yaza yüzü yüze yüzün izi izin
        izine boya boyu boyun eli elin ele evin başa başı başın sonu sona sonda sonra onun ondan onda yana yanı yanın
        dile dilin dili kolu kola kolay tanı tanıda tanılar kalın alın alan alanı gülü güle sözü sözün bela
        olan olay sını açı açın aça suçu suçun sayı sayın saya sayıyı katı kata katın ucu uçu taşı taşın taşa kuru
        kurulu kurulun gidin gider biter yeter iste istem haklı haklar
        """
    },
    explaining: ExplainingProfile { turkish in
      turkish.limits = ExplanationLimits(text: 45, sentence: 22, short: 10)
      turkish.stopWords = Set(
        words: """
          ve veya ya ile için bir bu şu o bunlar şunlar onlar bunu şunu onu buna ona bunun onun bunda onda bundan ondan
          ben sen biz siz bana sana bize size beni seni bizi sizi benim senin bizim sizin kendi kendisi de da ki mi mı
          mu mü ama fakat ancak çünkü eğer ise gibi kadar göre doğru karşı sonra önce beri dolayı rağmen üzere hakkında
          olarak olan olduğu olduğunu olduğunda olması olur olacak olacaktır oldu olmak değil değildir var vardır yok
          yoktur çok az en daha pek her hep hiç bazı tüm bütün birçok hangi ne neden niçin nasıl nerede kim kime kimin
          ne zaman hem sadece yalnızca artık hâlâ henüz şimdi burada orada edilir edilen eder etmek edildi yapılır yapılan
          lütfen sayın
          """)
    }
  )
}
