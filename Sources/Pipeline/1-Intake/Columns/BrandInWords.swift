/// Decides whether a brand's name in a text names the item's brand: `Gucci style` denies it, and `hunter green` is a
/// colour.
struct BrandInWords {
  let finder: WordFinder
  let words: TitleWords

  private var arena: Arena { finder.arena }

  /// Whether the text says that the item only looks like one of the brand, or is none.
  func isDenied(_ start: Int, _ count: Int) -> Bool {
    isDeniedBefore(start) || isDeniedAfter(start + count)
  }

  /// `like Chanel`, `not a Gucci`, `inspired by Prada`, `ähnlich wie Levi's`, `façon Chanel`.
  private func isDeniedBefore(_ start: Int) -> Bool {
    var at = start - 1
    while let word = folded(at, in: start), BrandInWords.fillers[word] != nil { at -= 1 }
    guard let word = folded(at, in: start) else { return false }
    if BrandInWords.denying[word] != nil {
      // `no fake` is no denial, and `feels like new Nike` has no brand beside `like`.
      return folded(at - 1, in: start).map { BrandInWords.negations[$0] == nil } ?? true
    }
    // Of `not Gucci or Prada` neither is the brand.
    guard BrandInWords.joining[word] != nil, at > 0, let range = words.range(at - 1, 1),
      finder.isKnown(.brand, words.text[range], wordCount: 1)
    else { return false }
    return isDeniedBefore(at - 1)
  }

  /// `Gucci style`, `Chanel inspired`, `Levi's dupe`; but `Nike style 4711` is a number, and `Zara like new` is praise.
  private func isDeniedAfter(_ end: Int) -> Bool {
    guard let word = folded(end, in: end - 1), BrandInWords.comparing[word] != nil else { return false }
    let next = folded(end + 1, in: end - 1)
    switch word {
    case "like", "type", "style", "stil", "stijl", "look":
      guard let next else { return true }
      return !next.hasDigit && BrandInWords.afterPraise[next] == nil
    default: return true
    }
  }

  /// Whether the whole text says that there is no brand.
  static func deniesAll(_ words: TitleWords, in arena: Arena) -> Bool {
    for index in 0..<words.count {
      guard let word = words.folded(index, in: arena) else { continue }
      if unbranded[word] != nil { return true }
      guard without[word] != nil, let next = words.folded(index + 1, in: arena) else { continue }
      // `pas de marque` and `sans marque`.
      if brandWords[fillers[next] == nil ? next : words.folded(index + 2, in: arena) ?? .empty] != nil { return true }
    }
    return false
  }

  /// Whether it is the usual word and not the brand: `small gap in seam`, `hunter green`, `Reserved for Anna`.
  func isUsualWord(_ start: Int) -> Bool {
    guard let word = words.folded(start, in: arena), BrandInWords.usual[word] != nil else { return false }
    let before = folded(start - 1, in: start)
    let after = folded(start + 1, in: start)
    if let after {
      if finder.tables.colors.named(arena.keep("\(word) \(after)")) != nil { return true }
      if BrandInWords.followers[after] != nil || BrandInWords.phrases[arena.keep("\(word) \(after)")] != nil {
        return true
      }
    }
    guard let before else { return false }
    if BrandInWords.leaders[before] != nil || BrandInWords.phrases[arena.keep("\(before) \(word)")] != nil {
      return true
    }
    if isCapital(start) { return false }
    // In a text without capitals the name is beside the garment: `jean diesel noir`.
    return word == "reserved" || hasCapitals || !(isGarment(start - 1) || isGarment(start + 1))
  }

  private func isCapital(_ index: Int) -> Bool {
    let first = words.text[words.words[index].lowerBound]
    return first &- 65 < 26
  }

  private var hasCapitals: Bool {
    for index in 0..<words.text.count where words.text[index] &- 65 < 26 { return true }
    return false
  }

  private func isGarment(_ index: Int) -> Bool {
    guard index >= 0, index < words.count else { return false }
    return finder.isKnown(.category, words.text[words.words[index]], wordCount: 1)
  }

  /// The word at a place if no comma or dash parts it from another.
  private func folded(_ index: Int, in other: Int) -> Text? {
    guard index >= 0, index < words.count, words.parts[index] == words.parts[other] else { return nil }
    return words.folded(index, in: arena)
  }

  private static func table(_ lists: Text...) -> KeyTable {
    var table = KeyTable()
    for list in lists { list.split(by: 44) { table.set($0, 1) } }
    return table
  }

  private static let fillers = table(
    "a,an,the,do,le,la,les,un,une,du,de,des,d,der,die,das,den,dem,ein,eine,einen,einem,el,los,il,lo,een,het,by,of",
    "to,wie,von,vom,from,por,par,da,di,op,door,przez,na,au,aux,at,really,real,echt,wirklich,czysto,nach,met,als",
    "que,che,eines,einer,van,w,made,genuine,original,authentic,authentique")
  private static let denying = table(
    "like,not,no,non,nicht,kein,keine,keinen,niet,geen,nie,ne,pas,isnt,inspired,inspire,inspiree,inspires",
    "inspirees,inspiration,inspiriert,inspirado,inspirada,inspirata,inspirato,geinspireerd,inspirowana",
    "inspirowany,inspirowane,style,styled,stil,stile,stijl,estilo,styl,stylu,facon,type,typ,typu,tipo,genre,dupe",
    "dupes,replica,replique,replik,replika,repliche,copie,copy,kopie,copia,kopia,imitation,imitacion,imitazione",
    "imitacja,imitatie,imitant,fake,faux,fausse,falso,falsa,falsch,similar,similaire,similaires,simile,simil",
    "parecido,parecida,ahnlich,vergleichbar,lijkt,lijkend,jak,ala,podobny,podobna,podobne,comme,come,como,wie",
    "resembles,esprit,nachgemacht,lookalike,alternative,alternativa,homage,hommage,reminiscent,sosie,fits",
    "compatible,compatibile,passend,passt")
  private static let negations = table(
    "no,not,non,nicht,kein,keine,niet,geen,nie,pas,ni,never,nothing,aucun,aucune,jamais")
  private static let joining = table(
    "or,and,ou,et,oder,und,o,y,e,of,en,lub,nor,ni,i,noch,&")
  private static let comparing = table(
    "style,styled,stil,stijl,stile,estilo,styl,inspired,inspire,inspiree,inspiriert,inspirado,inspirada,ispirato",
    "geinspireerd,dupe,dupes,like,lookalike,lookalikes,look,type,replica,replique,replik,replika,kopie,copy",
    "copie,copia,kopia,imitation,imitat,imitacion,imitazione,imitacja,fake,ahnlich,ahnliche,ahnlicher,ahnliches",
    "artig,esque,vibes,vibe,knockoff,knockoffs,nachahmung,optik,podrobka,plagiat,alike")
  private static let afterPraise = table(
    "new,neu,neuf,nwt,nwot,mint,no,nr,code,number,num,numero,nummer,id,sku,ref,n,name,guide,du,de,brand,nuevo",
    "nuovo,nieuw,vintage,book,a")
  private static let unbranded = table(
    "unbranded,markenlos,markenlose,markenloses,merkloos,noname,brandless,unbrand,nobrand")
  private static let without = table(
    "no,not,pas,without,sans,ohne,keine,senza,sin,geen,zonder,bez,brak")
  private static let brandWords = table(
    "brand,label,marque,marke,marca,merk,marki,markenname,griffe,name")

  /// Brands that are also words of sentences.
  private static let usual = table(
    "hunter,gap,reserved,boss,mango,guess,diesel,champion,coach,puma,supreme,palace,fossil,express,target,oasis",
    "columbia,patagonia,obey,animal,loft,replay,warehouse,bench,kappa,lotto,converse,vans,esprit,parfois,morgan",
    "cecil,mac,camper,mexx,pinko,monsoon,monki,weekday,selected,joules,wrangler,dickies,lee,fila,arena,speedo",
    "denim,ganni,fox,element,volcom,globe,roxy,huf,stussy,mustang,review,dim,complices,buffalo,alive,lancaster",
    "palladium,imperial,essentiel,carrefour,paprika,protest,ash,bocage,smiley,triumph,divers,juicy,vogue",
    "superman,carrera,smash,dune,lotus,elite,playboy,catwalk,motel,ideal,apricot,everlast,atlas,caprice,guru",
    "cable,trend,melissa,cream,nirvana,whistles,majestic,faith,eden,police,religion,diamant,fugitive,seven",
    "magnum,lucy,velvet,palme,carol,zoe,scooter,fame,buggy,pineapple,pilot,vespa,tresor,satellite,casino,insight",
    "savannah,pleaser,astuces,friperie,animale,blush,fantaisie,obsessive,agora,caramel,princesse,eclipse",
    "internet,supergirl,real,hawk,intuition,casting,pastry,vip,pickles,emergence,sixty,timeless,swear,sinister",
    "jinx,abyss,mercy,report,revers,corner,excess,requin,espagnole,italienne,universel,bourgeois,pulsion",
    "obsession,cosmos,delicious,beatles,raiders,dimension,split,impact,rusty,soleil,pardon,blink,power,relax",
    "tentation,orchestra,divided,firefly,represent,casa,furla,mano,omega,barbie,natura,confetti,sequoia,festina",
    "pilgrim,athena,lush,wonders,lollipops,timezone,episode,folia,carbone,cosmo,regard,tribord,choices,feud")
  /// Words after which no brand's name is one: `gap in seam`, `hunter who …`.
  private static let followers = table(
    "in,at,for,on,of,to,by,fur,pour,para,per,dla,bis,until,till,seit,is,are,who,what,your,you,me,babe,lady,bitch",
    "girl,mom,mum,mama,baby,life,mode,day,energy,season,between,au,aux,dans,im,am,zwischen,entre,tra,tussen",
    "pendant,sur,sous,seam,seams,hole,holes,please,thanks,merci,bitte,item,listing,article,artikel")
  /// Words before which nothing is a brand's name: `like a boss`, `world champion`.
  private static let leaders = table(
    "the,a,an,my,your,his,her,our,i,you,small,little,big,tiny,slight,large,world,league,cup,super,heavyweight",
    "national,olympic,treasure,bounty,deer,head,bargain,vampire,witch,job,football,animal,kleine,kleiner,kleines",
    "petit,petite,ein,eine,der,die,das,le,la,un,une,el,il,lo,een,het,klein,mein,mon,ma,mio,mi,no,thigh,tooth",
    "generation,gender,not,already,bereits,deja,gia,ya,schon,al,please,can,lets,like")
  private static let phrases = table(
    "mango print,mango tree,mango fruit,mango colour,mango color,mango coloured,mango colored,mango yellow",
    "mango orange,mango motif,mango muster,mango juice,mango gelb,mango farben,mango lassi,mango leaf,mango wood",
    "jaune mangue,jaune mango,couleur mango,farbe mango,color mango,colore mango,gelb mango,orange mango",
    "hunter green,hunter orange,hunter camo,hunter vest,hunter x,vert hunter,diesel engine,diesel truck",
    "diesel fuel,diesel power,diesel mechanic,vin diesel,turbo diesel,coach jacket,coach jackets,coach bus",
    "coach trip,football coach,life coach,champion du,champion de,champions league,champion belt,champion cup",
    "puma print,puma cat,fox print,guess who,guess what,guess how,fossil print,fossil fuel,fossil find",
    "express delivery,express shipping,express train,pony express,orient express,polar express",
    "columbia university,columbia records,columbia pictures,british columbia,oasis band,oasis tour,oasis concert",
    "oasis tee,oasis merch,kappa alpha,kappa sigma,kappa delta,supreme quality,supreme comfort,crystal palace",
    "palace theatre,animal print,animal motif,animal skin,old school,old rose,old money,target practice",
    "bench press,bench made,denim blue,oxford blue,gap year,gap teeth,mac book,parfois porte,esprit vintage",
    "esprit boheme,esprit rock,esprit retro,esprit de,esprit annees,big mac,pepper mint,camper van",
    "caterpillar print,wrangler jeep,jeep wrangler,bruce lee,spike lee,lee min,captain morgan,sonia rykiel",
    "boss vibes,girl boss")
}
