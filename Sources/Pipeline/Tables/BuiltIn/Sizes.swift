/// The sizes of every size group of vinted.fr, with the ways sellers write them.
/// Facts: ids and labels of vinted.fr, public snapshot of August 2026 (MIT, JakobAIOdev, see NOTICE); the aliases are ours, in the form in which sizes are looked up.
extension BuiltInTables {
  static let sizes: StaticString = #"""
    group,size,vinted_id,aliases
    4,XXXS / 30 / 2,1226,xxxs|3xs|xxxs/30|30/xxxs|30(xxxs)|xxxs(30)|30/2|xxxs-30|30-xxxs|xxxs/2|uk2/30|fr30|eu30|es30|be30|pt30|de28|it34|uk2|us00
    4,XXS / 32 / 4,102,xxs|2xs|xxsmall|2xsmall|extraextrasmall|xxs/32|32/xxs|32(xxs)|xxs(32)|32/4|xxs-32|32-xxs|xxs/4|uk4/32|32|fr32|eu32|es32|be32|pt32|de30|it36|uk4|us0|4|w22|22w|w23|23w|w24|24w|24
    4,XS / 34 / 6,2,xs|xsmall|extrasmall|x-small|trespetit|xs/34|34/xs|34(xs)|xs(34)|34/6|xs-34|34-xs|xs/6|uk6/34|34|fr34|eu34|es34|be34|pt34|de32|it38|uk6|us2|6|w25|25w|w26|26w|25|26
    4,S / 36 / 8,3,s|small|sm|petit|klein|s/36|36/s|36(s)|s(36)|36/8|s-36|36-s|s/8|uk8/36|36|fr36|eu36|es36|be36|pt36|de34|it40|uk8|us4|8|w27|27w|w28|28w|27|28
    4,M / 38 / 10,4,m|medium|med|moyen|mittel|mittelgross|m/38|38/m|38(m)|m(38)|38/10|m-38|38-m|m/10|uk10/38|38|fr38|eu38|es38|be38|pt38|de36|it42|uk10|us6|10|w29|29w|w30|30w|29|30
    4,L / 40 / 12,5,l|large|lg|grand|gross|l/40|40/l|40(l)|l(40)|40/12|l-40|40-l|l/12|uk12/40|40|fr40|eu40|es40|be40|pt40|de38|it44|uk12|us8|12|w31|31w|w32|32w|31
    4,XL / 42 / 14,6,xl|xlarge|extralarge|x-large|1x|1xl|xl/42|42/xl|42(xl)|xl(42)|42/14|xl-42|42-xl|xl/14|uk14/42|42|fr42|eu42|es42|be42|pt42|de40|it46|uk14|us10|14|w33|33w|w34|34w|33
    4,XXL / 44 / 16,7,xxl|2xl|xxlarge|2xlarge|extraextralarge|xx-large|2x|xxl/44|44/xxl|44(xxl)|xxl(44)|44/16|xxl-44|44-xxl|xxl/16|uk16/44|44|fr44|eu44|es44|be44|pt44|de42|it48|uk16|us12|16|w35|35w|w36|36w
    4,XXXL / 46 / 18,310,xxxl|3xl|xxxlarge|3xlarge|xxx-large|3x|xxxl/46|46/xxxl|46(xxxl)|xxxl(46)|46/18|xxxl-46|46-xxxl|xxxl/18|uk18/46|46|fr46|eu46|es46|be46|pt46|de44|it50|uk18|us14|18|w37|37w|w38|38w
    4,4XL / 48 / 20,311,4xl|xxxxl|4x|4xlarge|4xl/48|48/4xl|48(4xl)|4xl(48)|48/20|4xl-48|48-4xl|4xl/20|uk20/48|48|fr48|eu48|es48|be48|pt48|de46|it52|uk20|us16|20|w39|39w|w40|40w
    4,5XL / 50 / 22,312,5xl|xxxxxl|5x|5xlarge|5xl/50|50/5xl|50(5xl)|5xl(50)|50/22|5xl-50|50-5xl|5xl/22|uk22/50|50|fr50|eu50|es50|be50|pt50|de48|it54|uk22|us18|22|w41|41w|w42|42w
    4,6XL / 52 / 24,1227,6xl|6x|6xlarge|xxxxxxl|6xl/52|52/6xl|52(6xl)|6xl(52)|52/24|6xl-52|52-6xl|6xl/24|uk24/52|52|fr52|eu52|es52|be52|pt52|de50|it56|uk24|us20|w43|43w|w44|44w
    4,7XL / 54 / 26,1228,7xl|7x|7xlarge|7xl/54|54/7xl|54(7xl)|7xl(54)|54/26|7xl-54|54-7xl|7xl/26|uk26/54|54|fr54|eu54|es54|be54|pt54|de52|it58|uk26|us22
    4,8XL / 56 / 28,1229,8xl|8x|8xl/56|56/8xl|56(8xl)|8xl(56)|56/28|8xl-56|56-8xl|8xl/28|uk28/56|56|fr56|eu56|es56|be56|pt56|de54|it60|uk28|us24
    4,9XL / 58 / 30,1230,9xl|9x|9xl/58|58/9xl|58(9xl)|9xl(58)|58/30|9xl-58|58-9xl|9xl/30|uk30/58|58|fr58|eu58|es58|be58|pt58|de56|it62|uk30|us26
    4,Taille unique,90,unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    4,Autre,97,other|andere|otro|otra|altro|overig|inny|inne
    80,XXXS,1735,3xs
    80,XXS,1736,2xs|xxsmall|2xsmall|extraextrasmall
    80,XS,1737,xsmall|extrasmall|x-small|trespetit
    80,S,1738,small|sm|petit|klein
    80,M,1739,medium|med|moyen|mittel|mittelgross
    80,L,1740,large|lg|grand|gross
    80,XL,1741,xlarge|extralarge|x-large|1x|1xl
    80,XXL,1742,2xl|xxlarge|2xlarge|extraextralarge|xx-large|2x
    80,XXXL,1743,3xl|xxxlarge|3xlarge|xxx-large|3x
    80,4XL,1744,4x|4xlarge
    80,5XL,1745,5x|5xlarge
    80,6XL,1746,6x|6xlarge
    80,7XL,1747,7x|7xlarge
    80,8XL,1748,8x|8xlarge
    80,9XL,1749,9x|9xlarge
    80,Autre,1904,other|andere|otro|otra|altro|overig|inny|inne
    80,Taille unique,1905,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    82,EU 30,1940,
    82,EU 32,1941,
    82,EU 34,1942,
    82,EU 36,1943,
    82,EU 38,1944,
    82,EU 40,1945,
    82,EU 42,1946,
    82,EU 44,1947,
    82,EU 46,1948,
    82,EU 48,1949,
    82,EU 50,1950,
    82,EU 52,1951,
    82,EU 54,1952,
    82,EU 56,1953,
    82,EU 58,1954,
    82,Autre,2002,other|andere|otro|otra|altro|overig|inny|inne
    82,Taille unique,2003,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    81,UK 2,1925,
    81,UK 4,1926,
    81,UK 6,1927,
    81,UK 8,1928,
    81,UK 10,1929,
    81,UK 12,1930,
    81,UK 14,1931,
    81,UK 16,1932,
    81,UK 18,1933,
    81,UK 20,1934,
    81,UK 22,1935,
    81,UK 24,1936,
    81,UK 26,1937,
    81,UK 28,1938,
    81,UK 30,1939,
    81,Autre,2000,other|andere|otro|otra|altro|overig|inny|inne
    81,Taille unique,2001,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    83,FR 30,1969,
    83,FR 32,1955,
    83,FR 34,1956,
    83,FR 36,1957,
    83,FR 38,1958,
    83,FR 40,1959,
    83,FR 42,1960,
    83,FR 44,1961,
    83,FR 46,1962,
    83,FR 48,1963,
    83,FR 50,1964,
    83,FR 52,1965,
    83,FR 54,1966,
    83,FR 56,1967,
    83,FR 58,1968,
    83,Autre,2004,other|andere|otro|otra|altro|overig|inny|inne
    83,Taille unique,2005,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    84,IT 34,1970,
    84,IT 36,1971,
    84,IT 38,1972,
    84,IT 40,1973,
    84,IT 42,1974,
    84,IT 44,1975,
    84,IT 46,1976,
    84,IT 48,1977,
    84,IT 50,1978,
    84,IT 52,1979,
    84,IT 54,1980,
    84,IT 56,1981,
    84,IT 58,1982,
    84,IT 60,1983,
    84,IT 62,1984,
    84,Autre,2006,other|andere|otro|otra|altro|overig|inny|inne
    84,Taille unique,2007,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    85,US 00,1985,
    85,US 0,1986,
    85,US 2,1987,
    85,US 4,1988,
    85,US 6,1989,
    85,US 8,1990,
    85,US 10,1991,
    85,US 12,1992,
    85,US 14,1993,
    85,US 16,1994,
    85,US 18,1995,
    85,US 20,1996,
    85,US 22,1997,
    85,US 24,1998,
    85,US 26,1999,
    85,Autre,2008,other|andere|otro|otra|altro|overig|inny|inne
    85,Taille unique,2009,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    7,34,1364,eu34|fr34|de34|es34|be34|nl34
    7,34.5,1580,eu34.5|fr34.5|de34.5|es34.5|be34.5|nl34.5|34½|341/2|eu34½
    7,35,55,eu35|fr35|de35|es35|be35|nl35|uk2|us4
    7,35.5,1195,eu35.5|fr35.5|de35.5|es35.5|be35.5|nl35.5|35½|351/2|eu35½|uk2.5|us4.5
    7,36,56,eu36|fr36|de36|es36|be36|nl36|uk3|us5
    7,36.5,1196,eu36.5|fr36.5|de36.5|es36.5|be36.5|nl36.5|36½|361/2|eu36½|uk3.5|us5.5|362/3|eu362/3
    7,37,57,eu37|fr37|de37|es37|be37|nl37|uk4|us6
    7,37.5,1197,eu37.5|fr37.5|de37.5|es37.5|be37.5|nl37.5|37½|371/2|eu37½|uk4.5|us6.5|371/3|eu371/3
    7,38,58,eu38|fr38|de38|es38|be38|nl38|uk5|us7
    7,38.5,1198,eu38.5|fr38.5|de38.5|es38.5|be38.5|nl38.5|38½|381/2|eu38½|uk5.5|us7.5|382/3|eu382/3
    7,39,59,eu39|fr39|de39|es39|be39|nl39|uk6|us8
    7,39.5,1199,eu39.5|fr39.5|de39.5|es39.5|be39.5|nl39.5|39½|391/2|eu39½|uk6.5|us8.5|391/3|eu391/3
    7,40,60,eu40|fr40|de40|es40|be40|nl40|uk7|us9
    7,40.5,1200,eu40.5|fr40.5|de40.5|es40.5|be40.5|nl40.5|40½|401/2|eu40½|uk7.5|us9.5|402/3|eu402/3
    7,41,61,eu41|fr41|de41|es41|be41|nl41|uk8|us10
    7,41.5,1201,eu41.5|fr41.5|de41.5|es41.5|be41.5|nl41.5|41½|411/2|eu41½|uk8.5|us10.5|411/3|eu411/3
    7,42,62,eu42|fr42|de42|es42|be42|nl42|uk9|us11
    7,42.5,1579,eu42.5|fr42.5|de42.5|es42.5|be42.5|nl42.5|42½|421/2|eu42½
    7,43,63,eu43|fr43|de43|es43|be43|nl43|uk10|us12
    7,43.5,1573,eu43.5|fr43.5|de43.5|es43.5|be43.5|nl43.5|43½|431/2|eu43½
    7,44,1574,eu44|fr44|de44|es44|be44|nl44
    7,44.5,1575,eu44.5|fr44.5|de44.5|es44.5|be44.5|nl44.5|44½|441/2|eu44½
    7,45,1576,eu45|fr45|de45|es45|be45|nl45
    7,45.5,1577,eu45.5|fr45.5|de45.5|es45.5|be45.5|nl45.5|45½|451/2|eu45½
    7,46,1578,eu46|fr46|de46|es46|be46|nl46
    7,Taille unique,94,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    7,Autre,99,other|andere|otro|otra|altro|overig|inny|inne
    32,"Prématuré, jusqu'à 44cm",610,prématuré|premature|prema|preemie|00|44cm|44
    32,Naissance / 44 cm,666,nouveauné|nouveau-né|nouveau-ne|nouveaune|naissance|newborn|nb|neugeboren|recienacido|reciennacido|neonato|0mois|nn|44-50cm|44-50|44/50|44/50cm|44cm|44|eu44|45cm|45|eu45|46cm|46|eu46|47cm|47|eu47|48cm|48|eu48|49cm|49|eu49
    32,Jusqu'à 1 mois / 50 cm,612,jusqu'à1mois|jusqu’à1mois|jusqua1mois|0-1mois|0/1mois|1mois|upto1mois|tinybaby|50-56cm|50-56|50/56|50/56cm|1mois/54cm|1mois(54cm)|1mois-54cm|50cm|50|eu50|51cm|51|eu51|52cm|52|eu52|53cm|53|eu53|54cm|54|eu54|55cm|55|eu55
    32,1-3 mois / 56 cm,613,56-62cm|56-62|56/62|56/62cm|1-3mois|1/3mois|1mois-3mois|1mois/3mois|3mois|0-3mois|0/3mois|0mois-3mois|0mois/3mois|2mois|3mois/60cm|3mois(60cm)|3mois-60cm|56cm|56|eu56|57cm|57|eu57|58cm|58|eu58|59cm|59|eu59|60cm|60|eu60|61cm|61|eu61
    32,3-6 mois / 62 cm,614,62-68cm|62-68|62/68|62/68cm|3-6mois|3/6mois|3mois-6mois|3mois/6mois|6mois|0-6mois|0/6mois|0mois-6mois|0mois/6mois|5mois|4mois|6mois/67cm|6mois(67cm)|6mois-67cm|62cm|62|eu62|63cm|63|eu63|64cm|64|eu64|65cm|65|eu65|66cm|66|eu66|67cm|67|eu67
    32,6-9 mois / 68 cm,616,68-74cm|68-74|68/74|68/74cm|6-9mois|6/9mois|6mois-9mois|6mois/9mois|9mois|8mois|7mois|9mois/71cm|9mois(71cm)|9mois-71cm|68cm|68|eu68|69cm|69|eu69|70cm|70|eu70|71cm|71|eu71|72cm|72|eu72|73cm|73|eu73
    32,9-12 mois / 74 cm,617,74-80cm|74-80|74/80|74/80cm|9-12mois|9/12mois|9mois-12mois|9mois/12mois|12mois|6-12mois|6/12mois|6mois-12mois|6mois/12mois|11mois|10mois|1ans|1a|12mois/74cm|12mois(74cm)|12mois-74cm|74cm|74|eu74|75cm|75|eu75|76cm|76|eu76|77cm|77|eu77|78cm|78|eu78|79cm|79|eu79
    32,12-18 mois / 80 cm,618,80-86cm|80-86|80/86|80/86cm|12-18mois|12/18mois|12mois-18mois|12mois/18mois|18mois|15mois|1.5ans|1-1.5ans|18mois/81cm|18mois(81cm)|18mois-81cm|80cm|80|eu80|81cm|81|eu81|82cm|82|eu82|83cm|83|eu83|84cm|84|eu84|85cm|85|eu85
    32,18-24 mois / 86 cm,619,86-92cm|86-92|86/92|86/92cm|2t|18-24mois|18/24mois|18mois-24mois|18mois/24mois|24mois|12-24mois|12/24mois|12mois-24mois|12mois/24mois|23mois|2ans|1-2ans|1/2ans|2a|2|1.5-2ans|24mois/86cm|24mois(86cm)|24mois-86cm|86cm|86|eu86|87cm|87|eu87|88cm|88|eu88|89cm|89|eu89|90cm|90|eu90|91cm|91|eu91
    32,24-36 mois / 92 cm,622,92-98cm|92-98|92/98|92/98cm|24-36mois|24/36mois|24mois-36mois|24mois/36mois|36mois|30mois|2-3ans|2/3ans|2-3|92cm|92|eu92|93cm|93|eu93|94cm|94|eu94|95cm|95|eu95|96cm|96|eu96|97cm|97|eu97
    32,3 ans / 98 cm,1567,3ans|3a|3|3t|98cm|98|eu98|3ans(98cm)|3ans/98cm|3ans-98cm|3ans(98)|3ans/98
    32,4 ans / 104 cm,623,98-104cm|98-104|98/104|98/104cm|104cm|104|eu104|99cm|99|eu99|100cm|100|eu100|101cm|101|eu101|102cm|102|eu102|103cm|103|eu103|4ans|4|4a|3-4ans|3/4ans|3-4|3/4|4ans(104cm)|4ans/104cm|4ans-104cm|4ans(104)|4ans/104|4t
    32,5 ans / 110 cm,624,104-110cm|104-110|104/110|104/110cm|110cm|110|eu110|105cm|105|eu105|106cm|106|eu106|107cm|107|eu107|108cm|108|eu108|109cm|109|eu109|5ans|5|5a|4-5ans|4/5ans|4-5|4/5|5ans(110cm)|5ans/110cm|5ans-110cm|5ans(110)|5ans/110|5t
    32,6 ans / 116 cm,625,110-116cm|110-116|110/116|110/116cm|116cm|116|eu116|111cm|111|eu111|112cm|112|eu112|113cm|113|eu113|114cm|114|eu114|115cm|115|eu115|6ans|6|6a|5-6ans|5/6ans|5-6|5/6|6ans(116cm)|6ans/116cm|6ans-116cm|6ans(116)|6ans/116
    32,7 ans / 122 cm,626,116-122cm|116-122|116/122|116/122cm|122cm|122|eu122|117cm|117|eu117|118cm|118|eu118|119cm|119|eu119|120cm|120|eu120|121cm|121|eu121|7ans|7|7a|6-7ans|6/7ans|6-7|6/7|7ans(122cm)|7ans/122cm|7ans-122cm|7ans(122)|7ans/122
    32,8 ans / 128 cm,627,122-128cm|122-128|122/128|122/128cm|128cm|128|eu128|123cm|123|eu123|124cm|124|eu124|125cm|125|eu125|126cm|126|eu126|127cm|127|eu127|8ans|8|8a|7-8ans|7/8ans|7-8|7/8|8ans(128cm)|8ans/128cm|8ans-128cm|8ans(128)|8ans/128
    32,9 ans / 134 cm,628,128-134cm|128-134|128/134|128/134cm|134cm|134|eu134|129cm|129|eu129|130cm|130|eu130|131cm|131|eu131|132cm|132|eu132|133cm|133|eu133|9ans|9|9a|8-9ans|8/9ans|8-9|8/9|9ans(134cm)|9ans/134cm|9ans-134cm|9ans(134)|9ans/134
    32,10 ans / 140 cm,629,134-140cm|134-140|134/140|134/140cm|140cm|140|eu140|135cm|135|eu135|136cm|136|eu136|137cm|137|eu137|138cm|138|eu138|139cm|139|eu139|10ans|10|10a|9-10ans|9/10ans|9-10|9/10|10ans(140cm)|10ans/140cm|10ans-140cm|10ans(140)|10ans/140
    32,11 ans / 146 cm,630,140-146cm|140-146|140/146|140/146cm|146cm|146|eu146|141cm|141|eu141|142cm|142|eu142|143cm|143|eu143|144cm|144|eu144|145cm|145|eu145|11ans|11|11a|10-11ans|10/11ans|10-11|10/11|11ans(146cm)|11ans/146cm|11ans-146cm|11ans(146)|11ans/146
    32,12 ans / 152 cm,631,146-152cm|146-152|146/152|146/152cm|152cm|152|eu152|147cm|147|eu147|148cm|148|eu148|149cm|149|eu149|150cm|150|eu150|151cm|151|eu151|12ans|12|12a|11-12ans|11/12ans|11-12|11/12|12ans(152cm)|12ans/152cm|12ans-152cm|12ans(152)|12ans/152
    32,13 ans / 158 cm,632,152-158cm|152-158|152/158|152/158cm|158cm|158|eu158|153cm|153|eu153|154cm|154|eu154|155cm|155|eu155|156cm|156|eu156|157cm|157|eu157|13ans|13|13a|12-13ans|12/13ans|12-13|12/13|13ans(158cm)|13ans/158cm|13ans-158cm|13ans(158)|13ans/158
    32,14 ans / 164 cm,633,158-164cm|158-164|158/164|158/164cm|164cm|164|eu164|159cm|159|eu159|160cm|160|eu160|161cm|161|eu161|162cm|162|eu162|163cm|163|eu163|14ans|14|14a|13-14ans|13/14ans|13-14|13/14|14ans(164cm)|14ans/164cm|14ans-164cm|14ans(164)|14ans/164
    32,15 ans / 170 cm,634,164-170cm|164-170|164/170|164/170cm|170cm|170|eu170|165cm|165|eu165|166cm|166|eu166|167cm|167|eu167|168cm|168|eu168|169cm|169|eu169|15ans|15|15a|14-15ans|14/15ans|14-15|14/15|15ans(170cm)|15ans/170cm|15ans-170cm|15ans(170)|15ans/170
    32,16 ans / 176 cm,635,170-176cm|170-176|170/176|170/176cm|176cm|176|eu176|171cm|171|eu171|172cm|172|eu172|173cm|173|eu173|174cm|174|eu174|175cm|175|eu175|16ans|16|16a|15-16ans|15/16ans|15-16|15/16|16ans(176cm)|16ans/176cm|16ans-176cm|16ans(176)|16ans/176
    32,Taille unique,620,unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    32,XS,1568,
    32,S,1569,
    32,M,1570,
    32,L,1571,
    32,XL,1572,
    32,XXL,1723,
    31,15 et moins,657,15|eu15|fr15|de15|es15|be15|nl15|12|eu12|fr12|de12|es12|be12|nl12|13|eu13|fr13|de13|es13|be13|nl13|14|eu14|fr14|de14|es14|be14|nl14
    31,16,585,eu16|fr16|de16|es16|be16|nl16
    31,17,586,eu17|fr17|de17|es17|be17|nl17
    31,18,587,eu18|fr18|de18|es18|be18|nl18
    31,19,588,eu19|fr19|de19|es19|be19|nl19
    31,20,589,eu20|fr20|de20|es20|be20|nl20
    31,21,590,eu21|fr21|de21|es21|be21|nl21
    31,22,591,eu22|fr22|de22|es22|be22|nl22
    31,23,592,eu23|fr23|de23|es23|be23|nl23
    31,24,593,eu24|fr24|de24|es24|be24|nl24|uk7
    31,25,594,eu25|fr25|de25|es25|be25|nl25|uk8
    31,26,595,eu26|fr26|de26|es26|be26|nl26
    31,27,596,eu27|fr27|de27|es27|be27|nl27|uk9
    31,28,597,eu28|fr28|de28|es28|be28|nl28|uk10
    31,29,598,eu29|fr29|de29|es29|be29|nl29|uk11
    31,30,599,eu30|fr30|de30|es30|be30|nl30|uk12
    31,31,600,eu31|fr31|de31|es31|be31|nl31
    31,32,601,eu32|fr32|de32|es32|be32|nl32|uk13
    31,33,602,eu33|fr33|de33|es33|be33|nl33|uk1
    31,34,603,eu34|fr34|de34|es34|be34|nl34|uk2
    31,35,604,eu35|fr35|de35|es35|be35|nl35
    31,36,605,eu36|fr36|de36|es36|be36|nl36
    31,37,606,eu37|fr37|de37|es37|be37|nl37
    31,38,607,eu38|fr38|de38|es38|be38|nl38
    31,39,608,eu39|fr39|de39|es39|be39|nl39
    31,40,609,eu40|fr40|de40|es40|be40|nl40
    26,Jusqu'à 2 kg,533,jusqua2kg|0-2kg|2kg
    26,2–5 kg,534,2-5
    26,3–6 kg,535,3-6
    26,4–9 kg,536,4-9
    26,7–18 kg,537,7-18
    26,9–20 kg,538,9-20
    26,11–25 kg,539,11-25
    26,13–27 kg,540,13-27
    26,16 kg et plus,541,16kg+|16kgetplus|16+kg|16+
    27,0–13 kg,542,0-13|groupe0+|groupe0|groupe0/0+|0+|group0+
    27,9–18 kg,544,9-18|groupe1|group1
    27,15–36 kg,547,15-36|groupe2/3|groupe2-3|group2/3|group2-3
    27,22–36 kg,1188,22-36|groupe3|group3
    27,Autre,662,other|andere|otro|otra|altro|overig|inny|inne
    29,Peu importe,577,any|anyage|toutâge|toutage|egal
    29,0 mois,565,naissance|newborn|nb
    29,3 mois,566,0-3mois|3m
    29,6 mois,567,3-6mois
    29,9 mois,568,6-9mois
    29,12 mois,569,9-12mois|1ans
    29,18 mois,570,12-18mois
    29,2 ans,571,24mois|18-24mois|1-2ans
    29,3 ans,572,36mois|24-36mois|2-3ans
    29,4 ans,1311,3-4ans
    29,5 ans,573,4-5ans
    29,6 ans,574,5-6ans
    29,7 ans,575,6-7ans
    29,8 ans,576,7-8ans
    43,"Prématurés, 30 cm",928,prématuré|premature|preemie|30cm|30
    43,"0-3 mois, 38 cm",929,0-3mois|0/3mois|38cm|38|37cm|37|36cm|36|35cm|35|34cm|34|newborn|naissance|nb|nouveaune|1mois|2mois|3mois
    43,"3-6 mois, 42 cm",930,3-6mois|3/6mois|42cm|42|41cm|41|40cm|40|39cm|39|4mois|5mois|6mois
    43,"6-12 mois, 47 cm",931,6-12mois|6/12mois|47cm|47|46cm|46|45cm|45|44cm|44|43cm|43|9mois|12mois|6-9mois|9-12mois|1ans
    43,"1-2 ans, 49 cm",932,1-2ans|1/2ans|49cm|49|48cm|48|18mois|24mois|12-18mois|12-24mois|18-24mois|2ans
    43,"2-3 ans, 51 cm",933,2-3ans|2/3ans|51cm|51|50cm|50|3ans|24-36mois|36mois
    43,"3-5 ans, 53 cm",934,3-5ans|3/5ans|53cm|53|52cm|52|4ans|5ans|3-4ans|4-5ans|2-4ans
    43,"5-8 ans, 54 cm",935,5-8ans|5/8ans|54cm|54|6ans|7ans|8ans|5-6ans|6-7ans|6-8ans|7-8ans
    43,"8-12 ans, 56 cm",936,8-12ans|8/12ans|56cm|56|55cm|55|9ans|10ans|11ans|12ans|8-10ans|8-9ans|9-10ans|10-12ans|11-12ans
    43,12 ans et plus > 56 cm,937,13ans|14ans|15ans|16ans|12ans+|12ansetplus|57cm|58cm|57|58|12-14ans|>56cm
    43,Universel,1189,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universal|uniwersalny|rozmiaruniwersalny|u
    70,45 cm,1496,45
    70,50 cm,1497,50
    70,55 cm,1498,55
    70,60 cm,1499,60
    70,65 cm,1500,65
    70,70 cm,1501,70
    70,75 cm,1663,75
    70,80 cm,1502,80
    70,85 cm,1503,85
    70,Ajustable,1504,adjustable|réglable|reglable|verstellbar|regolabile|verstelbaar|regulowany|tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    70,Taille unique,1505,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    71,13-15,1507,13/15|eu13-15|13|eu13|14|eu14|15|eu15
    71,16-18,1508,16/18|eu16-18|16|eu16|17|eu17|18|eu18
    71,19-21,1509,19/21|eu19-21|19|eu19|20|eu20|21|eu21
    71,22-24,1510,22/24|eu22-24|22|eu22|23|eu23|24|eu24
    71,25-27,1511,25/27|eu25-27|25|eu25|26|eu26|27|eu27
    71,28-30,1512,28/30|eu28-30|28|eu28|29|eu29|30|eu30
    71,31-33,1513,31/33|eu31-33|31|eu31|32|eu32|33|eu33
    71,34-36,1514,34/36|eu34-36|34|eu34|35|eu35|36|eu36
    71,37-39,1515,37/39|eu37-39|37|eu37|38|eu38|39|eu39
    71,40-42,1516,40/42|eu40-42|40|eu40|41|eu41|42|eu42
    14,XS,206,xsmall|extrasmall|x-small|trespetit|44|eu44|it44|de44|fr44|es44|uk34|us34|34r|uk34r|us34r|xs/44|44/xs|44(xs)|xs(44)|w26|26w|w27|27w|w28|28w|27
    14,S,207,small|sm|petit|klein|46|eu46|it46|de46|fr46|es46|uk36|us36|36r|uk36r|us36r|s/46|46/s|46(s)|s(46)|37|collar37|col37|38|collar38|col38|37/38|37-38|w29|29w|w30|30w|29
    14,M,208,medium|med|moyen|mittel|mittelgross|48|eu48|it48|de48|fr48|es48|uk38|us38|38r|uk38r|us38r|m/48|48/m|48(m)|m(48)|39|collar39|col39|40|collar40|col40|39/40|39-40|w31|31w|w32|32w|31
    14,L,209,large|lg|grand|gross|50|eu50|it50|de50|fr50|es50|uk40|us40|40r|uk40r|us40r|l/50|50/l|50(l)|l(50)|41|collar41|col41|42|collar42|col42|41/42|41-42|w33|33w|w34|34w|33
    14,XL,210,xlarge|extralarge|x-large|1x|1xl|52|eu52|it52|de52|fr52|es52|uk42|us42|42r|uk42r|us42r|xl/52|52/xl|52(xl)|xl(52)|43|collar43|col43|43/44|43-44|collar44|col44|w35|35w|w36|36w|35
    14,XXL,211,2xl|xxlarge|2xlarge|extraextralarge|xx-large|2x|54|eu54|it54|de54|fr54|es54|uk44|us44|44r|uk44r|us44r|xxl/54|54/xxl|54(xxl)|xxl(54)|45|collar45|col45|45/46|45-46|collar46|col46|w37|37w|w38|38w
    14,XXXL,212,3xl|xxxlarge|3xlarge|xxx-large|3x|56|eu56|it56|de56|fr56|es56|uk46|us46|46r|uk46r|us46r|xxxl/56|56/xxxl|56(xxxl)|xxxl(56)|w39|39w|w40|40w
    14,4XL,308,xxxxl|4x|4xlarge|58|eu58|it58|de58|fr58|es58|uk48|us48|48r|uk48r|us48r|4xl/58|58/4xl|58(4xl)|4xl(58)|w41|41w|w42|42w
    14,5XL,309,xxxxxl|5x|5xlarge|60|eu60|it60|de60|fr60|es60|uk50|us50|50r|uk50r|us50r|5xl/60|60/5xl|60(5xl)|5xl(60)
    14,6XL,1192,6x|6xlarge|xxxxxxl|62|eu62|it62|de62|fr62|es62|uk52|us52|52r|uk52r|us52r|6xl/62|62/6xl|62(6xl)|6xl(62)
    14,7XL,1193,7x|7xlarge|64|eu64|it64|de64|fr64|es64|uk54|us54|54r|uk54r|us54r|7xl/64|64/7xl|64(7xl)|7xl(64)
    14,8XL,1194,8x|66|eu66|it66|de66|fr66|es66|uk56|us56|56r|uk56r|us56r|8xl/66|66/8xl|66(8xl)|8xl(66)
    14,Taille unique,213,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    53,75A et AA,1664,75a|fr75a|es75a|be75a|eu60a|de60a|nl60a|pl60a|60a|uk28a|us28a|28a|75aa|fr75aa|75a/aa
    53,75B,1665,75b|fr75b|es75b|be75b|eu60b|de60b|nl60b|pl60b|60b|uk28b|us28b|28b
    53,75C,1666,75c|fr75c|es75c|be75c|eu60c|de60c|nl60c|pl60c|60c|uk28c|us28c|28c
    53,75D,1667,75d|fr75d|es75d|be75d|eu60d|de60d|nl60d|pl60d|60d|uk28d|us28d|28d
    53,75E,1668,75e|fr75e|es75e|be75e|eu60e|de60e|nl60e|pl60e|60e|uk28dd|us28dd|28dd
    53,75F,1669,75f|fr75f|es75f|be75f|eu60f|de60f|nl60f|pl60f|60f|uk28e|us28e
    53,75G,1670,75g|fr75g|es75g|be75g|eu60g|de60g|nl60g|pl60g|60g|uk28f|us28f
    53,75H,1671,75h|fr75h|es75h|be75h|eu60h|de60h|nl60h|pl60h|60h|uk28ff|us28ff
    53,75I,1672,75i|fr75i|es75i|be75i|eu60i|de60i|nl60i|pl60i|60i|uk28g|us28g
    53,75J,1674,75j|fr75j|es75j|be75j|eu60j|de60j|nl60j|pl60j|60j|uk28gg|us28gg
    53,75K,1673,75k|fr75k|es75k|be75k|eu60k|de60k|nl60k|pl60k|60k|uk28h|us28h
    53,75L,1675,75l|fr75l|es75l|be75l|eu60l|de60l|nl60l|pl60l|60l|uk28hh|us28hh
    53,80A et AA,1247,80a|fr80a|es80a|be80a|eu65a|de65a|nl65a|pl65a|65a|uk30a|us30a|30a|80aa|fr80aa|es80aa|be80aa|eu65aa|de65aa|nl65aa|pl65aa|65aa|uk30aa|us30aa|30aa|80a/aa
    53,80B,1248,fr80b|es80b|be80b|eu65b|de65b|nl65b|pl65b|65b|uk30b|us30b|30b
    53,80C,1249,fr80c|es80c|be80c|eu65c|de65c|nl65c|pl65c|65c|uk30c|us30c|30c
    53,80D,1250,fr80d|es80d|be80d|eu65d|de65d|nl65d|pl65d|65d|uk30d|us30d|30d
    53,80E,1251,fr80e|es80e|be80e|eu65e|de65e|nl65e|pl65e|65e|uk30dd|us30dd|30dd
    53,80F,1252,fr80f|es80f|be80f|eu65f|de65f|nl65f|pl65f|65f|uk30e|us30ddd|us30dddf|us30ddd/f|30ddd
    53,80G,1317,fr80g|es80g|be80g|eu65g|de65g|nl65g|pl65g|65g|uk30f|us30g
    53,80H,1318,fr80h|es80h|be80h|eu65h|de65h|nl65h|pl65h|65h|uk30ff|us30h
    53,80I,1558,80i|fr80i|es80i|be80i|eu65i|de65i|nl65i|pl65i|65i|uk30g|us30g
    53,80J,1319,fr80j|es80j|be80j|eu65j|de65j|nl65j|pl65j|65j|uk30gg|us30j
    53,80K,1676,80k|fr80k|es80k|be80k|eu65k|de65k|nl65k|pl65k|65k|uk30h|us30h
    53,80L,1677,80l|fr80l|es80l|be80l|eu65l|de65l|nl65l|pl65l|65l|uk30hh|us30hh
    53,85A et AA,1253,85a|fr85a|es85a|be85a|eu70a|de70a|nl70a|pl70a|70a|uk32a|us32a|32a|85aa|fr85aa|es85aa|be85aa|eu70aa|de70aa|nl70aa|pl70aa|70aa|uk32aa|us32aa|32aa|85a/aa
    53,85B,1254,fr85b|es85b|be85b|eu70b|de70b|nl70b|pl70b|70b|uk32b|us32b|32b
    53,85C,1255,fr85c|es85c|be85c|eu70c|de70c|nl70c|pl70c|70c|uk32c|us32c|32c
    53,85D,1256,fr85d|es85d|be85d|eu70d|de70d|nl70d|pl70d|70d|uk32d|us32d|32d
    53,85E,1257,fr85e|es85e|be85e|eu70e|de70e|nl70e|pl70e|70e|uk32dd|us32dd|32dd
    53,85F,1258,fr85f|es85f|be85f|eu70f|de70f|nl70f|pl70f|70f|uk32e|us32ddd|us32dddf|us32ddd/f|32ddd
    53,85G,1320,fr85g|es85g|be85g|eu70g|de70g|nl70g|pl70g|70g|uk32f|us32g
    53,85H,1321,fr85h|es85h|be85h|eu70h|de70h|nl70h|pl70h|70h|uk32ff|us32h
    53,85I,1559,85i|fr85i|es85i|be85i|eu70i|de70i|nl70i|pl70i|70i|uk32g|us32g
    53,85J,1322,fr85j|es85j|be85j|eu70j|de70j|nl70j|pl70j|70j|uk32gg|us32j
    53,85K,1678,85k|fr85k|es85k|be85k|eu70k|de70k|nl70k|pl70k|70k|uk32h|us32h
    53,85L,1679,85l|fr85l|es85l|be85l|eu70l|de70l|nl70l|pl70l|70l|uk32hh|us32hh
    53,90A et AA,1259,90a|fr90a|es90a|be90a|eu75a|de75a|nl75a|pl75a|75a|uk34a|us34a|34a|90aa|fr90aa|es90aa|be90aa|eu75aa|de75aa|nl75aa|pl75aa|75aa|uk34aa|us34aa|34aa|90a/aa
    53,90B,1260,fr90b|es90b|be90b|eu75b|de75b|nl75b|pl75b|75b|uk34b|us34b|34b
    53,90C,1261,fr90c|es90c|be90c|eu75c|de75c|nl75c|pl75c|75c|uk34c|us34c|34c
    53,90D,1262,fr90d|es90d|be90d|eu75d|de75d|nl75d|pl75d|75d|uk34d|us34d|34d
    53,90E,1263,fr90e|es90e|be90e|eu75e|de75e|nl75e|pl75e|75e|uk34dd|us34dd|34dd
    53,90F,1264,fr90f|es90f|be90f|eu75f|de75f|nl75f|pl75f|75f|uk34e|us34ddd|us34dddf|us34ddd/f|34ddd
    53,90G,1323,fr90g|es90g|be90g|eu75g|de75g|nl75g|pl75g|75g|uk34f|us34g
    53,90H,1324,fr90h|es90h|be90h|eu75h|de75h|nl75h|pl75h|75h|uk34ff|us34h
    53,90I,1560,90i|fr90i|es90i|be90i|eu75i|de75i|nl75i|pl75i|75i|uk34g|us34g
    53,90J,1325,fr90j|es90j|be90j|eu75j|de75j|nl75j|pl75j|75j|uk34gg|us34j
    53,90K,1680,90k|fr90k|es90k|be90k|eu75k|de75k|nl75k|pl75k|75k|uk34h|us34h
    53,90L,1681,90l|fr90l|es90l|be90l|eu75l|de75l|nl75l|pl75l|75l|uk34hh|us34hh
    53,95A et AA,1265,95a|fr95a|es95a|be95a|eu80a|de80a|nl80a|pl80a|uk36a|us36a|36a|95aa|fr95aa|es95aa|be95aa|eu80aa|de80aa|nl80aa|pl80aa|uk36aa|us36aa|36aa|95a/aa
    53,95B,1266,fr95b|es95b|be95b|eu80b|de80b|nl80b|pl80b|uk36b|us36b|36b
    53,95C,1267,fr95c|es95c|be95c|eu80c|de80c|nl80c|pl80c|uk36c|us36c|36c
    53,95D,1268,fr95d|es95d|be95d|eu80d|de80d|nl80d|pl80d|uk36d|us36d|36d
    53,95E,1269,fr95e|es95e|be95e|eu80e|de80e|nl80e|pl80e|uk36dd|us36dd|36dd
    53,95F,1270,fr95f|es95f|be95f|eu80f|de80f|nl80f|pl80f|uk36e|us36ddd|us36dddf|us36ddd/f|36ddd
    53,95G,1271,fr95g|es95g|be95g|eu80g|de80g|nl80g|pl80g|uk36f|us36g
    53,95H,1272,fr95h|es95h|be95h|eu80h|de80h|nl80h|pl80h|uk36ff|us36h
    53,95I,1561,95i|fr95i|es95i|be95i|eu80i|de80i|nl80i|pl80i|uk36g|us36g
    53,95J,1273,fr95j|es95j|be95j|eu80j|de80j|nl80j|pl80j|uk36gg|us36j
    53,95K,1682,95k|fr95k|es95k|be95k|eu80k|de80k|nl80k|pl80k|uk36h|us36h
    53,95L,1683,95l|fr95l|es95l|be95l|eu80l|de80l|nl80l|pl80l|uk36hh|us36hh
    53,100A et AA,1274,100a|fr100a|es100a|be100a|eu85a|de85a|nl85a|pl85a|uk38a|us38a|38a|100aa|fr100aa|es100aa|be100aa|eu85aa|de85aa|nl85aa|pl85aa|uk38aa|us38aa|38aa|100a/aa
    53,100B,1275,fr100b|es100b|be100b|eu85b|de85b|nl85b|pl85b|uk38b|us38b|38b
    53,100C,1276,fr100c|es100c|be100c|eu85c|de85c|nl85c|pl85c|uk38c|us38c|38c
    53,100D,1277,fr100d|es100d|be100d|eu85d|de85d|nl85d|pl85d|uk38d|us38d|38d
    53,100E,1278,fr100e|es100e|be100e|eu85e|de85e|nl85e|pl85e|uk38dd|us38dd|38dd
    53,100F,1279,fr100f|es100f|be100f|eu85f|de85f|nl85f|pl85f|uk38e|us38ddd|us38dddf|us38ddd/f|38ddd
    53,100G,1280,fr100g|es100g|be100g|eu85g|de85g|nl85g|pl85g|uk38f|us38g
    53,100H,1281,fr100h|es100h|be100h|eu85h|de85h|nl85h|pl85h|uk38ff|us38h
    53,100I,1562,100i|fr100i|es100i|be100i|eu85i|de85i|nl85i|pl85i|uk38g|us38g
    53,100J,1282,fr100j|es100j|be100j|eu85j|de85j|nl85j|pl85j|uk38gg|us38j
    53,100K,1684,100k|fr100k|es100k|be100k|eu85k|de85k|nl85k|pl85k|uk38h|us38h
    53,100L,1685,100l|fr100l|es100l|be100l|eu85l|de85l|nl85l|pl85l|uk38hh|us38hh
    53,105A et AA,1283,105a|fr105a|es105a|be105a|eu90a|de90a|nl90a|pl90a|uk40a|us40a|40a|105aa|fr105aa|es105aa|be105aa|eu90aa|de90aa|nl90aa|pl90aa|uk40aa|us40aa|40aa|105a/aa
    53,105B,1284,fr105b|es105b|be105b|eu90b|de90b|nl90b|pl90b|uk40b|us40b|40b
    53,105C,1285,fr105c|es105c|be105c|eu90c|de90c|nl90c|pl90c|uk40c|us40c|40c
    53,105D,1286,fr105d|es105d|be105d|eu90d|de90d|nl90d|pl90d|uk40d|us40d|40d
    53,105E,1287,fr105e|es105e|be105e|eu90e|de90e|nl90e|pl90e|uk40dd|us40dd|40dd
    53,105F,1288,fr105f|es105f|be105f|eu90f|de90f|nl90f|pl90f|uk40e|us40ddd|us40dddf|us40ddd/f|40ddd
    53,105G,1289,105g|fr105g|es105g|be105g|eu90g|de90g|nl90g|pl90g|uk40f|us40g
    53,105H,1290,fr105h|es105h|be105h|eu90h|de90h|nl90h|pl90h|uk40ff|us40h
    53,105I,1563,105i|fr105i|es105i|be105i|eu90i|de90i|nl90i|pl90i|uk40g|us40g
    53,105J,1291,fr105j|es105j|be105j|eu90j|de90j|nl90j|pl90j|uk40gg|us40j
    53,105K,1686,105k|fr105k|es105k|be105k|eu90k|de90k|nl90k|pl90k|uk40h|us40h
    53,105L,1687,105l|fr105l|es105l|be105l|eu90l|de90l|nl90l|pl90l|uk40hh|us40hh
    53,110A et AA,1292,110a|fr110a|es110a|be110a|eu95a|de95a|nl95a|pl95a|uk42a|us42a|42a|110aa|fr110aa|es110aa|be110aa|eu95aa|de95aa|nl95aa|pl95aa|uk42aa|us42aa|42aa|110a/aa
    53,110B,1293,fr110b|es110b|be110b|eu95b|de95b|nl95b|pl95b|uk42b|us42b|42b
    53,110C,1294,fr110c|es110c|be110c|eu95c|de95c|nl95c|pl95c|uk42c|us42c|42c
    53,110D,1295,fr110d|es110d|be110d|eu95d|de95d|nl95d|pl95d|uk42d|us42d|42d
    53,110E,1296,fr110e|es110e|be110e|eu95e|de95e|nl95e|pl95e|uk42dd|us42dd|42dd
    53,110F,1297,fr110f|es110f|be110f|eu95f|de95f|nl95f|pl95f|uk42e|us42ddd|us42dddf|us42ddd/f|42ddd
    53,110G,1298,fr110g|es110g|be110g|eu95g|de95g|nl95g|pl95g|uk42f|us42g
    53,110H,1299,fr110h|es110h|be110h|eu95h|de95h|nl95h|pl95h|uk42ff|us42h
    53,110I,1564,110i|fr110i|es110i|be110i|eu95i|de95i|nl95i|pl95i|uk42g|us42g
    53,110J,1300,fr110j|es110j|be110j|eu95j|de95j|nl95j|pl95j|uk42gg|us42j
    53,110K,1688,110k|fr110k|es110k|be110k|eu95k|de95k|nl95k|pl95k|uk42h|us42h
    53,110L,1689,110l|fr110l|es110l|be110l|eu95l|de95l|nl95l|pl95l|uk42hh|us42hh
    53,115A et AA,1301,115a|fr115a|es115a|be115a|eu100a|de100a|nl100a|pl100a|uk44a|us44a|44a|115aa|fr115aa|es115aa|be115aa|eu100aa|de100aa|nl100aa|pl100aa|uk44aa|us44aa|44aa|115a/aa
    53,115B,1302,fr115b|es115b|be115b|eu100b|de100b|nl100b|pl100b|uk44b|us44b|44b
    53,115C,1303,fr115c|es115c|be115c|eu100c|de100c|nl100c|pl100c|uk44c|us44c|44c
    53,115D,1304,fr115d|es115d|be115d|eu100d|de100d|nl100d|pl100d|uk44d|us44d|44d
    53,115E,1305,fr115e|es115e|be115e|eu100e|de100e|nl100e|pl100e|uk44dd|us44dd|44dd
    53,115F,1306,fr115f|es115f|be115f|eu100f|de100f|nl100f|pl100f|uk44e|us44ddd|us44dddf|us44ddd/f|44ddd
    53,115G,1307,fr115g|es115g|be115g|eu100g|de100g|nl100g|pl100g|uk44f|us44g
    53,115H,1308,fr115h|es115h|be115h|eu100h|de100h|nl100h|pl100h|uk44ff|us44h
    53,115I,1565,115i|fr115i|es115i|be115i|eu100i|de100i|nl100i|pl100i|uk44g|us44g
    53,115J,1309,fr115j|es115j|be115j|eu100j|de100j|nl100j|pl100j|uk44gg|us44j
    53,115K,1690,115k|fr115k|es115k|be115k|eu100k|de100k|nl100k|pl100k|uk44h|us44h
    53,115L,1691,115l|fr115l|es115l|be115l|eu100l|de100l|nl100l|pl100l|uk44hh|us44hh
    53,Autre,1310,other|andere|otro|otra|altro|overig|inny|inne
    53,XXS,1394,2xs|xxsmall|2xsmall|extraextrasmall
    53,XS,1395,xsmall|extrasmall|x-small|trespetit
    53,S,1396,small|sm|petit|klein
    53,M,1397,medium|med|moyen|mittel|mittelgross
    53,L,1398,large|lg|grand|gross
    53,XL,1399,xlarge|extralarge|x-large|1x|1xl
    53,XXL,1400,2xl|xxlarge|2xlarge|extraextralarge|xx-large|2x
    53,XXXL,1401,3xl|xxxlarge|3xlarge|xxx-large|3x
    53,4XL,1402,4x|4xlarge
    53,5XL,1403,5x|5xlarge
    53,6XL,1404,6x|6xlarge
    53,7XL,1405,7x|7xlarge
    53,8XL,1406,8x|8xlarge
    53,9XL,1407,9x|9xlarge
    56,14.1 mm,1328,14.1|ø14.1mm|ø14.1|us3|44|eu44|fr44|44mm
    56,14.5 mm,1329,14.5|ø14.5mm|ø14.5|us3.5|45|eu45|fr45|45mm|46|eu46|fr46|46mm
    56,14.9 mm,1330,14.9|ø14.9mm|ø14.9|us4|47|eu47|fr47|47mm
    56,15.3 mm,1331,15.3|ø15.3mm|ø15.3|us4.5|48|eu48|fr48|48mm
    56,15.7 mm,1332,15.7|ø15.7mm|ø15.7|us5|49|eu49|fr49|49mm
    56,16.1 mm,1333,16.1|ø16.1mm|ø16.1|us5.5|50|eu50|fr50|50mm|51|eu51|fr51|51mm
    56,16.5 mm,1334,16.5|ø16.5mm|ø16.5|us6|52|eu52|fr52|52mm
    56,16.9 mm,1335,16.9|ø16.9mm|ø16.9|us6.5|53|eu53|fr53|53mm
    56,17.3 mm,1336,17.3|ø17.3mm|ø17.3|us7|54|eu54|fr54|54mm
    56,17.7 mm,1337,17.7|ø17.7mm|ø17.7|us7.5|55|eu55|fr55|55mm|56|eu56|fr56|56mm
    56,18.1 mm,1338,18.1|ø18.1mm|ø18.1|us8|57|eu57|fr57|57mm
    56,18.5 mm,1339,18.5|ø18.5mm|ø18.5|us8.5|58|eu58|fr58|58mm
    56,19 mm,1340,19|ø19mm|ø19|us9|59|eu59|fr59|59mm|60|eu60|fr60|60mm
    56,19.4 mm,1341,19.4|ø19.4mm|ø19.4|us9.5|61|eu61|fr61|61mm
    56,19.8 mm,1342,19.8|ø19.8mm|ø19.8|us10|62|eu62|fr62|62mm
    56,20.2 mm,1343,20.2|ø20.2mm|ø20.2|us10.5|63|eu63|fr63|63mm|64|eu64|fr64|64mm
    56,20.6 mm,1344,20.6|ø20.6mm|ø20.6|us11|65|eu65|fr65|65mm
    56,21 mm,1346,21|ø21mm|ø21|us11.5|66|eu66|fr66|66mm
    56,21.4 mm,1347,21.4|ø21.4mm|ø21.4|us12|67|eu67|fr67|67mm
    56,21.8 mm,1348,21.8|ø21.8mm|ø21.8|us12.5|68|eu68|fr68|68mm|69|eu69|fr69|69mm
    56,22.2 mm,1349,22.2|ø22.2mm|ø22.2|us13|70|eu70|fr70|70mm
    56,22.6 mm,1350,22.6|ø22.6mm|ø22.6|us13.5|71|eu71|fr71|71mm
    56,Ajustable,1351,adjustable|réglable|reglable|verstellbar|regolabile|verstelbaar|regulowany|tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    77,W23 | FR 32,1631,w23|23w|us23|uk23|fr32|eu38|de38|it38|23
    77,W24 | FR 34,1632,w24|24w|us24|uk24|fr34|eu40|de40|it40|24
    77,W25 | FR 34,1633,w25|25w|us25|uk25|25
    77,W26 | FR 36,1634,w26|26w|us26|uk26|fr36|eu42|de42|it42|26
    77,W27 | FR 36,1635,w27|27w|us27|uk27|27
    77,W28 | FR 38,1636,w28|28w|us28|uk28|fr38|eu44|de44|it44|28
    77,W29 | FR 38,1637,w29|29w|us29|uk29|29
    77,W30 | FR 40,1638,w30|30w|us30|uk30|fr40|eu46|de46|it46|30
    77,W31 | FR 40,1639,w31|31w|us31|uk31|31
    77,W32 | FR 42,1640,w32|32w|us32|uk32|fr42|eu48|de48|it48|32
    77,W33 | FR 42,1641,w33|33w|us33|uk33|33
    77,W34 | FR 44,1642,w34|34w|us34|uk34|fr44|eu50|de50|it50|34
    77,W35 | FR 44,1662,w35|35w|us35|uk35|35
    77,W36 | FR 46,1643,w36|36w|us36|uk36|fr46|eu52|de52|it52|36
    77,W38 | FR 48,1644,w38|38w|us38|uk38|fr48|eu54|de54|it54|38
    77,W40 | FR 50,1645,w40|40w|us40|uk40|fr50|eu56|de56|it56|40
    77,W42 | FR 52,1646,w42|42w|us42|uk42|fr52|eu58|de58|it58|42
    77,W44 | FR 54,1647,w44|44w|us44|uk44|fr54|eu60|de60|it60|44
    77,W46 | FR 56,1648,w46|46w|us46|uk46|fr56|eu62|de62|it62|46
    77,W48 | FR 58,1649,w48|48w|us48|uk48|fr58|eu64|de64|it64
    77,W50 | FR 60,1704,w50|50w|us50|uk50|fr60|eu66|de66|it66
    77,W52 | FR 62,1705,w52|52w|us52|uk52|fr62|eu68|de68|it68
    77,W54 | FR 64,1706,w54|54w|us54|uk54|fr64|eu70|de70|it70
    74,35 cm,1527,35|collar35|col35
    74,36 cm,1528,36|collar36|col36
    74,37 cm,1529,37|collar37|col37
    74,38 cm,1530,38|collar38|col38
    74,39 cm,1531,39|collar39|col39
    74,40 cm,1532,40|collar40|col40
    74,41 cm,1533,41|collar41|col41
    74,42 cm,1534,42|collar42|col42
    74,43 cm,1535,43|collar43|col43
    74,44 cm,1536,44|collar44|col44
    74,45 cm,1537,45|collar45|col45
    74,46 cm,1538,46|collar46|col46
    74,47 cm,1539,47|collar47|col47
    74,48 cm,1540,48|collar48|col48
    74,49 cm,1541,49|collar49|col49
    74,50 cm,1542,50|collar50|col50
    74,51 cm,1543,51|collar51|col51
    74,52 cm,1544,52|collar52|col52
    75,22,1583,
    75,23,1584,
    75,24,1585,
    75,25,1586,
    75,26,1587,
    75,27,1588,
    75,28,1589,
    75,29,1590,
    75,30,1591,
    75,42,1592,eu42|fr42|it42|de42|es42
    75,44,1593,eu44|fr44|it44|de44|es44|uk34|us34|34r|uk34r|us34r
    75,46,1594,eu46|fr46|it46|de46|es46|uk36|us36|36r|uk36r|us36r
    75,48,1595,eu48|fr48|it48|de48|es48|uk38|us38|38r|uk38r|us38r
    75,50,1596,eu50|fr50|it50|de50|es50|uk40|us40|40r|uk40r|us40r
    75,52,1597,eu52|fr52|it52|de52|es52|uk42|us42|42r|uk42r|us42r
    75,54,1598,eu54|fr54|it54|de54|es54|uk44|us44|44r|uk44r|us44r
    75,56,1599,eu56|fr56|it56|de56|es56|uk46|us46|46r|uk46r|us46r
    75,58,1600,eu58|fr58|it58|de58|es58|uk48|us48|48r|uk48r|us48r
    75,60,1692,eu60|fr60|it60|de60|es60|uk50|us50|50r|uk50r|us50r
    75,62,1693,eu62|fr62|it62|de62|es62|uk52|us52|52r|uk52r|us52r
    75,64,1694,eu64|fr64|it64|de64|es64|uk54|us54|54r|uk54r|us54r
    75,66,1695,eu66|fr66|it66|de66|es66|uk56|us56|56r|uk56r|us56r
    75,68,1696,eu68|fr68|it68|de68|es68
    75,70,1697,eu70|fr70|it70|de70|es70
    75,72,1698,eu72|fr72|it72|de72|es72
    75,74,1699,eu74|fr74|it74|de74|es74
    75,76,1700,eu76|fr76|it76|de76|es76
    75,78,1701,eu78|fr78|it78|de78|es78
    75,90,1601,
    75,94,1602,
    75,98,1603,
    75,102,1604,
    75,106,1605,
    75,110,1606,
    75,112,1607,
    75,118,1608,
    38,38,776,eu38|fr38|de38|es38|be38|nl38|uk5|us5.5
    38,"38,5",777,eu38.5|fr38.5|de38.5|es38.5|be38.5|nl38.5|38½|381/2|eu38½
    38,39,778,eu39|fr39|de39|es39|be39|nl39|uk6|us6.5
    38,"39,5",779,eu39.5|fr39.5|de39.5|es39.5|be39.5|nl39.5|39½|391/2|eu39½
    38,40,780,eu40|fr40|de40|es40|be40|nl40|uk6.5|us7
    38,"40,5",781,eu40.5|fr40.5|de40.5|es40.5|be40.5|nl40.5|40½|401/2|eu40½
    38,41,782,eu41|fr41|de41|es41|be41|nl41|uk7|us8
    38,"41,5",783,eu41.5|fr41.5|de41.5|es41.5|be41.5|nl41.5|41½|411/2|eu41½
    38,42,784,eu42|fr42|de42|es42|be42|nl42|uk8|us8.5
    38,"42,5",785,eu42.5|fr42.5|de42.5|es42.5|be42.5|nl42.5|42½|421/2|eu42½|422/3|eu422/3|uk8.5|us9
    38,43,786,eu43|fr43|de43|es43|be43|nl43|uk9|us9.5
    38,"43,5",787,eu43.5|fr43.5|de43.5|es43.5|be43.5|nl43.5|43½|431/2|eu43½|431/3|eu431/3|uk9.5
    38,44,788,eu44|fr44|de44|es44|be44|nl44|uk10|us10
    38,"44,5",789,eu44.5|fr44.5|de44.5|es44.5|be44.5|nl44.5|44½|441/2|eu44½|442/3|eu442/3|uk10.5|us10.5
    38,45,790,eu45|fr45|de45|es45|be45|nl45|uk11|us11
    38,"45,5",791,eu45.5|fr45.5|de45.5|es45.5|be45.5|nl45.5|45½|451/2|eu45½|451/3|eu451/3|uk11.5|us11.5
    38,46,792,eu46|fr46|de46|es46|be46|nl46|uk12|us12
    38,"46,5",793,eu46.5|fr46.5|de46.5|es46.5|be46.5|nl46.5|46½|461/2|eu46½
    38,47,794,eu47|fr47|de47|es47|be47|nl47|uk13|us12.5|us13
    38,"47,5",795,eu47.5|fr47.5|de47.5|es47.5|be47.5|nl47.5|47½|471/2|eu47½
    38,48,1190,eu48|fr48|de48|es48|be48|nl48|uk14|us14
    38,"48,5",1621,eu48.5|fr48.5|de48.5|es48.5|be48.5|nl48.5|48½|481/2|eu48½
    38,49,1191,eu49|fr49|de49|es49|be49|nl49|us15
    38,50,1327,eu50|fr50|de50|es50|be50|nl50
    38,51,1622,eu51|fr51|de51|es51|be51|nl51
    38,52,1623,eu52|fr52|de52|es52|be52|nl52
    38,Taille unique,1624,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    38,Autre,1625,other|andere|otro|otra|altro|overig|inny|inne
    30,XS,578,xs|xsmall|extrasmall|x-small|trespetit
    30,S,580,s|small|sm|petit|klein
    30,M,581,m|medium|med|moyen|mittel|mittelgross
    30,L,582,l|large|lg|grand|gross
    30,XL,583,xl|xlarge|extralarge|x-large|1x|1xl
    30,XXL,584,xxl|2xl|xxlarge|2xlarge|extraextralarge|xx-large|2x
    30,Taille unique,1557,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    30,Autre,664,other|andere|otro|otra|altro|overig|inny|inne
    57,XS,1352,xsmall|extrasmall|x-small|trespetit
    57,S,1353,small|sm|petit|klein
    57,M,1354,medium|med|moyen|mittel|mittelgross
    57,L,1355,large|lg|grand|gross
    57,XL,1356,xlarge|extralarge|x-large|1x|1xl
    57,XXL,1357,2xl|xxlarge|2xlarge|extraextralarge|xx-large|2x
    57,Autre,1363,other|andere|otro|otra|altro|overig|inny|inne
    57,Taille unique,1365,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    52,"14,1 mm",1202,14.1|ø14.1mm|ø14.1|us3|44|eu44|fr44|44mm
    52,"14,5 mm",1203,14.5|ø14.5mm|ø14.5|us3.5|45|eu45|fr45|45mm|46|eu46|fr46|46mm
    52,"14,9 mm",1204,14.9|ø14.9mm|ø14.9|us4|47|eu47|fr47|47mm
    52,"15,3 mm",1205,15.3|ø15.3mm|ø15.3|us4.5|48|eu48|fr48|48mm
    52,"15,7 mm",1206,15.7|ø15.7mm|ø15.7|us5|49|eu49|fr49|49mm
    52,"16,1 mm",1207,16.1|ø16.1mm|ø16.1|us5.5|50|eu50|fr50|50mm|51|eu51|fr51|51mm
    52,"16,5 mm",1208,16.5|ø16.5mm|ø16.5|us6|52|eu52|fr52|52mm
    52,"16,9 mm",1209,16.9|ø16.9mm|ø16.9|us6.5|53|eu53|fr53|53mm
    52,"17,3 mm",1210,17.3|ø17.3mm|ø17.3|us7|54|eu54|fr54|54mm
    52,"17,7 mm",1211,17.7|ø17.7mm|ø17.7|us7.5|55|eu55|fr55|55mm|56|eu56|fr56|56mm
    52,"18,1 mm",1212,18.1|ø18.1mm|ø18.1|us8|57|eu57|fr57|57mm
    52,"18,5 mm",1213,18.5|ø18.5mm|ø18.5|us8.5|58|eu58|fr58|58mm
    52,19 mm,1214,19|ø19mm|ø19|us9|59|eu59|fr59|59mm|60|eu60|fr60|60mm
    52,"19,4 mm",1215,19.4|ø19.4mm|ø19.4|us9.5|61|eu61|fr61|61mm
    52,"19,8 mm",1216,19.8|ø19.8mm|ø19.8|us10|62|eu62|fr62|62mm
    52,"20,2 mm",1217,20.2|ø20.2mm|ø20.2|us10.5|63|eu63|fr63|63mm|64|eu64|fr64|64mm
    52,"20,6 mm",1218,20.6|ø20.6mm|ø20.6|us11|65|eu65|fr65|65mm
    52,21 mm,1219,21|ø21mm|ø21|us11.5|66|eu66|fr66|66mm
    52,"21,4 mm",1220,21.4|ø21.4mm|ø21.4|us12|67|eu67|fr67|67mm
    52,"21,8 mm",1221,21.8|ø21.8mm|ø21.8|us12.5|68|eu68|fr68|68mm|69|eu69|fr69|69mm
    52,"22,2 mm",1222,22.2|ø22.2mm|ø22.2|us13|70|eu70|fr70|70mm
    52,"22,6 mm",1223,22.6|ø22.6mm|ø22.6|us13.5|71|eu71|fr71|71mm
    52,Ajustable,1224,adjustable|réglable|reglable|verstellbar|regolabile|verstelbaar|regulowany|tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    60,XS,1388,xsmall|extrasmall|x-small|trespetit
    60,S,1389,small|sm|petit|klein
    60,M,1390,medium|med|moyen|mittel|mittelgross
    60,L,1391,large|lg|grand|gross
    60,XL,1392,xlarge|extralarge|x-large|1x|1xl
    60,XXL,1393,2xl|xxlarge|2xlarge|extraextralarge|xx-large|2x
    60,Taille unique,1387,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    60,52,1373,52cm
    60,53,1374,53cm
    60,54,1375,54cm
    60,55,1376,55cm
    60,56,1377,56cm
    60,57,1378,57cm
    60,58,1379,58cm
    60,59,1380,59cm
    60,60,1381,60cm
    60,61,1382,61cm
    60,62,1383,62cm
    60,63,1384,63cm
    60,64,1385,64cm
    60,65,1386,65cm
    59,30 x 50 cm,1487,
    59,35 x 50 cm,1488,
    59,40 x 40 cm,1366,
    59,40 x 60 cm,1367,
    59,45 x 45 cm,1368,
    59,50 x 50 cm,1369,
    59,60 x 60 cm,1370,
    59,65 x 65 cm,1371,
    59,Autre,1372,other|andere|otro|otra|altro|overig|inny|inne
    62,Jusqu'à 30 mm,1429,20mm|20|21mm|21|22mm|22|23mm|23|24mm|24|25mm|25|26mm|26|27mm|27|28mm|28|29mm|29|30mm|30
    62,30–38 mm,1430,31mm|31|32mm|32|33mm|33|34mm|34|35mm|35|36mm|36|37mm|37|38mm|38
    62,39–42 mm,1431,39mm|39|40mm|40|41mm|41|42mm|42
    62,43–46 mm,1432,43mm|43|44mm|44|45mm|45|46mm|46
    62,47 mm et plus,1433,47mm|47|48mm|48|49mm|49|50mm|50|51mm|51|52mm|52|53mm|53|54mm|54|55mm|55|56mm|56|57mm|57|58mm|58|59mm|59|60mm|60
    62,Taille unique,1435,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    61,5,1408,
    61,"5,5",1409,
    61,6,1410,
    61,"6,5",1411,
    61,7,1412,
    61,"7,5",1413,
    61,8,1414,
    61,"8,5",1415,
    61,9,1416,
    61,"9,5",1417,
    61,10,1418,
    61,"10,5",1419,
    61,11,1420,
    61,"11,5",1421,
    61,12,1422,
    61,Taille unique,1423,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    61,XS,1424,xsmall|extrasmall|x-small|trespetit
    61,S,1425,small|sm|petit|klein
    61,M,1426,medium|med|moyen|mittel|mittelgross
    61,L,1427,large|lg|grand|gross
    61,XL,1428,xlarge|extralarge|x-large|1x|1xl
    63,70 cm,1702,70
    63,75 cm,1703,75
    63,80 cm,1436,80
    63,85 cm,1437,85
    63,90 cm,1438,90
    63,95 cm,1439,95
    63,100 cm,1440,100
    63,105 cm,1441,105
    63,110 cm,1442,110
    63,115 cm,1443,115
    63,120 cm,1444,120
    63,125 cm,1445,125
    63,130 cm,1726,130
    63,Ajustable,1581,adjustable|réglable|reglable|verstellbar|regolabile|verstelbaar|regulowany|tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    64,65 cm,1446,65
    64,70 cm,1447,70
    64,75 cm,1448,75
    64,80 cm,1449,80
    64,85 cm,1450,85
    64,90 cm,1451,90
    64,95 cm,1452,95
    64,100 cm,1453,100
    64,105 cm,1454,105
    64,110 cm,1455,110
    64,115 cm,1456,115
    64,Ajustable,1582,adjustable|réglable|reglable|verstellbar|regolabile|verstelbaar|regulowany|tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    66,35 x 40 cm,1462,
    66,40 x 40 cm,1463,
    66,40 x 60 cm,1464,
    66,40 x 75 cm,1465,
    66,40 x 80 cm,1466,
    66,40 x 90 cm,1467,
    66,50 x 50 cm,1468,
    66,50 x 60 cm,1469,
    66,50 x 66 cm,1470,
    66,50 x 70 cm,1471,
    66,50 x 90 cm,1472,
    66,65 x 65 cm,1473,
    66,80 x 80 cm,1474,
    66,Autre,1475,other|andere|otro|otra|altro|overig|inny|inne
    67,70 x 90 cm,1476,
    67,80 x 100 cm,1477,
    67,90 x 90 cm,1478,
    67,100 x 150 cm,1479,
    67,110 x 150 cm,1480,
    67,110 x 170 cm,1481,
    67,120 x 160 cm,1482,
    67,125 x 150 cm,1483,
    67,130 x 170 cm,1484,
    67,150 x 200 cm,1485,
    67,Autre,1486,other|andere|otro|otra|altro|overig|inny|inne
    68,Berceau,1489,
    68,Lit nouveau né,1490,
    68,Lit de voyage bébé,1566,
    68,Lit bébé,1491,
    69,Simple (135-150 cm x 200-220 cm),1492,
    69,Double (155-190 cm x 200-220 cm),1493,
    69,Queen Size (200 cm x 200-220 cm),1494,
    69,King Size (220-240 cm x 220-260 cm),1495,
    79,80 x 200 cm,1727,
    79,90 x 200 cm,1728,
    79,120 x 200 cm,1729,
    79,140 x 200 cm,1730,
    79,160 x 200 cm,1731,
    79,180 x 200 cm,1732,
    79,200 x 200 cm,1733,
    79,200 x 220 cm,1734,
    72,S | 35–38,1517,s|small|sm|petit|klein|35-38|35/38|eu35-38|35|eu35|36|eu36|37|eu37|38|eu38
    72,M | 39–42,1518,m|medium|med|moyen|mittel|mittelgross|39-42|39/42|eu39-42|39|eu39|40|eu40|41|eu41|42|eu42
    72,L | 43–46,1519,l|large|lg|grand|gross|43-46|43/46|eu43-46|43|eu43|44|eu44|45|eu45|46|eu46
    72,XL | 47–51,1520,xl|xlarge|extralarge|x-large|1x|1xl|47-51|47/51|eu47-51|47|eu47|48|eu48|49|eu49|50|eu50|51|eu51
    72,Taille unique,1521,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    73,XS | 36–37,1522,xs|xsmall|extrasmall|x-small|trespetit|36-37|36/37|eu36-37|36|eu36|37|eu37
    73,S | 38–42,1523,s|small|sm|petit|klein|38-42|38/42|eu38-42|38|eu38|39|eu39|40|eu40|41|eu41|42|eu42
    73,M | 43–46,1524,m|medium|med|moyen|mittel|mittelgross|43-46|43/46|eu43-46|43|eu43|44|eu44|45|eu45|46|eu46
    73,L | 47–52,1525,l|large|lg|grand|gross|47-52|47/52|eu47-52|47|eu47|48|eu48|49|eu49|50|eu50|51|eu51|52|eu52
    73,Taille unique,1526,tailleunique|unique|tu|onesize|os|osfa|onesizefitsall|onesizefitsmost|freesize|einheitsgrosse|einheitsgroesse|onesizefitall|tallaunica|tallaúnica|unica|tagliaunica|eenmaat|universalgrosse|universel|universal|uniwersalny|rozmiaruniwersalny|u
    65,Jusqu'à 149 cm,1457,
    65,150 cm - 199 cm,1458,
    65,200 cm - 249 cm,1459,
    65,250 cm - 299 cm,1460,
    """#
}
